package vn.dondoc.sandbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import vn.dondoc.sandbox.web.Json;

/** The interfaces that anybody can use, at the gateway, with the token of a persona. */
public final class Api {

    /** A walk over months may take minutes. */
    private static final Duration ANSWER = Duration.ofMinutes(10);

    private static final int SEE_OTHER = 303;

    private final HttpClient http;
    private final String url;
    private final Map<String, String> tokens = new HashMap<>();

    public Api(HttpClient http, String url) {
        this.http = http;
        this.url = url;
    }

    public JsonNode get(String path, String persona) {
        return Json.tree(expect(
                HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token(persona))));
    }

    public JsonNode post(String path, String persona, String type, String body) {
        return Json.tree(expect(HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + token(persona))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))));
    }

    /** Of the sandbox's own, which asks for no token. */
    public JsonNode own(String path) {
        return Json.tree(expect(HttpRequest.newBuilder(URI.create(url + path))));
    }

    public void moveClock(String json) {
        expect(HttpRequest.newBuilder(URI.create(url + "/sandbox/clock"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** Tells a channel of the sandbox what to do wrong. @param channel {@code mail} or {@code zalo} */
    public void fault(String channel, String json) {
        expect(HttpRequest.newBuilder(URI.create(url + "/sandbox/" + channel + "/faults"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    /** A page as a browser without an account gets it. */
    public String page(String address) {
        return expect(HttpRequest.newBuilder(URI.create(address)));
    }

    public void submit(String path, String form) {
        expect(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** What a page answers, whatever it is. */
    public int statusOf(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path))
                        .timeout(ANSWER)
                        .build())
                .statusCode();
    }

    private String token(String persona) {
        return tokens.computeIfAbsent(
                persona, name -> expect(HttpRequest.newBuilder(URI.create(url + "/sandbox/token?as=" + name))));
    }

    private String expect(HttpRequest.Builder asked) {
        HttpRequest request = asked.timeout(ANSWER).build();
        HttpResponse<String> response = send(request);
        if (response.statusCode() / 100 != 2 && response.statusCode() != SEE_OTHER) {
            throw new StoryFailed(request.method() + " " + request.uri().getPath() + " answered "
                    + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailed("Interrupted");
        }
    }
}
