package vn.dondoc.sandbox.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.sandbox.web.Address;
import vn.dondoc.sandbox.web.Json;
import vn.dondoc.sandbox.web.Pages;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IdentityProviderTest {

    private static final String REDIRECT = "http://localhost:8080/tasks";

    private final IdentityProvider provider = IdentityProvider.start(
            Address.ANY_OF_LOOPBACK, new Pages(), () -> List.of(new UnitName("BTC-TU", "Ban Tổ chức Tỉnh ủy")));
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void the_sign_in_page_offers_the_office_and_the_officers_of_the_units() throws Exception {
        String page = http.send(HttpRequest.newBuilder(authorize()).build(), BodyHandlers.ofString())
                .body();
        assertThat(page)
                .contains("Văn thư", "Lãnh đạo theo dõi", "Quản trị hệ thống", "Ban Tổ chức Tỉnh ủy")
                .contains("{&quot;");
    }

    @Test
    void choosing_a_persona_gives_tokens_with_its_claims() throws Exception {
        JsonNode tokens = signIn(Persona.named("unit:BTC-TU"));
        var claims = SignedJWT.parse(tokens.path("id_token").asText()).getJWTClaimsSet();
        assertThat(claims.getStringListClaim("groups")).containsExactly("unit");
        assertThat(claims.getStringClaim("unit")).isEqualTo("BTC-TU");
        assertThat(claims.getAudience()).containsExactly("dondoc");
        assertThat(claims.getStringClaim("nonce")).isEqualTo("n1");
    }

    @Test
    void a_bearer_token_names_its_persona_and_its_issuer() throws Exception {
        var claims = SignedJWT.parse(provider.token(Persona.named("clerk"))).getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(provider.issuerUrl());
        assertThat(claims.getStringListClaim("groups")).containsExactly("clerk");
        assertThat(claims.getStringClaim("name")).isEqualTo("Văn thư");
    }

    @Test
    void a_name_that_is_nobodys_is_refused() {
        assertThatThrownBy(() -> Persona.named("unit:../x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Persona.named("root")).isInstanceOf(IllegalArgumentException.class);
    }

    private JsonNode signIn(Persona persona) throws IOException, InterruptedException {
        HttpResponse<String> chosen = http.send(
                HttpRequest.newBuilder(authorize())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + encode(persona.key()) + "&claims="
                                + encode(Json.write(persona.claims()))))
                        .build(),
                BodyHandlers.ofString());
        String location = chosen.headers().firstValue("location").orElseThrow();
        String code = location.replaceFirst(".*[?&]code=([^&]+).*", "$1");
        HttpResponse<String> tokens = http.send(
                HttpRequest.newBuilder(URI.create(provider.issuerUrl() + "/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=authorization_code&code=" + code
                                + "&client_id=dondoc&client_secret=s&redirect_uri=" + encode(REDIRECT)))
                        .build(),
                BodyHandlers.ofString());
        return Json.tree(tokens.body());
    }

    private URI authorize() {
        return URI.create(provider.issuerUrl()
                + "/authorize?response_type=code&client_id=dondoc&scope=openid&state=s&nonce=n1&redirect_uri="
                + encode(REDIRECT));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
