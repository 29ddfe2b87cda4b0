package vn.dondoc.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.dondoc.sandbox.identity.IdentityProvider;
import vn.dondoc.sandbox.identity.Persona;
import vn.dondoc.sandbox.web.Pages;

/** Brings a directory of units into a fresh sandbox, by the import that any administrator uses. */
final class UnitsOfTheProvince {

    private final HttpClient http;
    private final String url;
    private final IdentityProvider identity;

    /** @param url where directive-service is reached */
    UnitsOfTheProvince(HttpClient http, String url, IdentityProvider identity) {
        this.http = http;
        this.url = url;
        this.identity = identity;
    }

    /** @param file the directory; the sample province without one */
    void bring(Optional<Path> file) throws InterruptedException {
        try {
            String csv = file.isPresent() ? Files.readString(file.get()) : Pages.text("/samples/units.csv");
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/api/units/imports"))
                    .header("Authorization", "Bearer " + identity.token(Persona.named("admin")))
                    .header("Content-Type", "text/csv; charset=utf-8")
                    .POST(BodyPublishers.ofString(csv))
                    .build();
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() / 100 != 2) {
                throw new CannotStart("The directory of units was refused: " + response.body());
            }
        } catch (IOException e) {
            throw new CannotStart("The directory of units cannot be brought in: " + e.getMessage(), e);
        }
    }
}
