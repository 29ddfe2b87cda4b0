package vn.dondoc.sandbox.identity;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;
import vn.dondoc.sandbox.web.Json;
import vn.dondoc.sandbox.web.Pages;

/** The page that asks who signs in; choosing a persona posts its claims to the provider. */
final class SignInPage implements Route {

    private final Pages pages;
    private final Supplier<List<UnitName>> units;

    SignInPage(Pages pages, Supplier<List<UnitName>> units) {
        this.pages = pages;
        this.units = units;
    }

    /** A persona as a form posts it. */
    record Choice(String username, String name, String claims) {

        static Choice of(Persona persona, String label) {
            return new Choice(persona.key(), label, Json.write(persona.claims()));
        }
    }

    @Override
    public boolean match(OAuth2HttpRequest request) {
        return request.getMethod().equals("GET")
                && request.getUrl().encodedPath().endsWith("/authorize");
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        List<Choice> office = Persona.OF_THE_OFFICE.stream()
                .map(persona -> Choice.of(persona, persona.name()))
                .toList();
        List<Choice> officers = units.get().stream()
                .map(unit -> Choice.of(Persona.officerOf(unit.code()), unit.name()))
                .toList();
        String html = pages.render("sign-in", Map.of("office", office, "officers", officers));
        return new OAuth2HttpResponse(
                Headers.of("Content-Type", "text/html; charset=utf-8", "Cache-Control", "no-store"), 200, html, null);
    }
}
