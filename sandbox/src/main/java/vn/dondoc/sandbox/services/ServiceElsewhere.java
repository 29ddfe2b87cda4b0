package vn.dondoc.sandbox.services;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import vn.dondoc.sandbox.clock.Agenda;
import vn.dondoc.sandbox.clock.WatchedService;
import vn.dondoc.sandbox.web.Json;

/** A service that somebody else started, reached by its name on the usual ports. */
public record ServiceElsewhere(Service service, HttpClient http) implements WatchedService {

    private static final Duration ANSWER = Duration.ofSeconds(5);

    @Override
    public String name() {
        return service.code();
    }

    @Override
    public Set<String> topics() {
        return service.topics();
    }

    /** Where its pages and interfaces are. */
    public String url() {
        return "http://" + name() + ":8080";
    }

    public boolean isReady() throws InterruptedException {
        try {
            return get("/q/health/ready").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public Agenda agenda() throws IOException, InterruptedException {
        HttpResponse<String> response = get("/agenda");
        if (response.statusCode() != 200) {
            throw new IOException("/agenda answered " + response.statusCode());
        }
        return Json.read(response.body(), Agenda.class);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://" + name() + ":9000" + path))
                .timeout(ANSWER)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
