package vn.dondoc.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.sandbox.identity.IdentityProvider;
import vn.dondoc.sandbox.identity.Persona;
import vn.dondoc.sandbox.identity.UnitName;
import vn.dondoc.sandbox.web.Json;

/** The units whose officers can sign in, asked of directive-service as any other system would. */
final class DirectoryOfUnits {

    private static final Duration ANSWER = Duration.ofSeconds(3);

    private final HttpClient http;
    private @Nullable String url;
    private @Nullable IdentityProvider identity;

    DirectoryOfUnits(HttpClient http) {
        this.http = http;
    }

    void reachedAt(String baseUrl, IdentityProvider provider) {
        url = baseUrl;
        identity = provider;
    }

    /** None while the service does not answer: the page then offers the others. */
    List<UnitName> all() {
        try {
            String token = Objects.requireNonNull(identity).token(Persona.named("admin"));
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/units?size=200"))
                    .header("Authorization", "Bearer " + token)
                    .timeout(ANSWER)
                    .build();
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 ? units(Json.tree(response.body())) : List.of();
        } catch (IOException away) {
            return List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static List<UnitName> units(JsonNode page) {
        List<UnitName> units = new ArrayList<>();
        for (JsonNode each : page.path("items")) {
            if (!each.path("kind").asText("unit").equals("group")) {
                units.add(new UnitName(
                        each.path("code").asText(), each.path("name").asText()));
            }
        }
        return units;
    }
}
