package vn.dondoc.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.dondoc.sandbox.services.FreePorts;

/**
 * A real Keycloak with the realm that administrators are given ({@code docs/keycloak/dondoc-realm.json}), a real browser, the
 * three services behind one origin.
 */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
class SigningInAtKeycloakIT {

    private static final String SECRET = "a-secret-of-this-test-0123456789-abcdef";
    private static final Duration TOKEN = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Keycloak keycloak;
    private static ThreeServices services;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        chromium = Chromium.start();
        FreePorts ports = new FreePorts();
        int origin = ports.next();
        keycloak = Keycloak.start(ports.next(), List.of(realm("dondoc", origin), realm("elsewhere", origin)));
        services = ThreeServices.start(
                "keycloak",
                origin,
                Map.of(
                        "quarkus.oidc.auth-server-url",
                        keycloak.issuer("dondoc"),
                        "quarkus.oidc.client-id",
                        "dondoc",
                        "quarkus.oidc.credentials.secret",
                        SECRET,
                        "quarkus.oidc.token-state-manager.encryption-secret",
                        SECRET,
                        // as in production
                        "quarkus.oidc.authentication.cookie-force-secure",
                        "true",
                        "quarkus.oidc.authentication.force-redirect-https-scheme",
                        "false"));
    }

    /** The realm of the documentation at this origin, with people, and with tokens that end soon. */
    private static String realm(String name, int origin) throws IOException {
        String documented = Files.readString(SandboxUnderTest.root().resolve("docs/keycloak/dondoc-realm.json"));
        Map<String, Object> realm = JSON.readValue(
                documented
                        .replace("https://dondoc.example.vn", "http://localhost:" + origin)
                        .replace("REPLACE-THE-SECRET", SECRET),
                new TypeReference<>() {});
        realm.put("realm", name);
        realm.put("accessTokenLifespan", TOKEN.toSeconds());
        List<Object> users = new ArrayList<>((List<?>) realm.getOrDefault("users", List.of()));
        users.add(user("van-thu", "clerk", Map.of()));
        users.add(user("van-thu-khac", "clerk", Map.of()));
        users.add(user("can-bo", "unit", Map.of("unit", List.of("DU-HOA-MAI"))));
        users.add(user("khach", "", Map.of()));
        realm.put("users", users);
        List<Object> clients = new ArrayList<>((List<?>) realm.getOrDefault("clients", List.of()));
        Map<String, Object> stranger = JSON.convertValue(clients.getLast(), new TypeReference<>() {});
        stranger.put("clientId", "stranger");
        stranger.put("defaultClientScopes", List.of("basic"));
        clients.add(stranger);
        realm.put("clients", clients);
        return JSON.writeValueAsString(realm);
    }

    private static Map<String, Object> user(String name, String role, Map<String, List<String>> attributes) {
        return Map.of(
                "username",
                name,
                "enabled",
                true,
                "firstName",
                "Cán bộ",
                "lastName",
                name,
                "email",
                name + "@example.vn",
                "attributes",
                attributes,
                "realmRoles",
                role.isEmpty() ? List.of() : List.of(role),
                "credentials",
                List.of(Map.of("type", "password", "value", name, "temporary", false)));
    }

    @AfterAll
    static void end() {
        for (AutoCloseable part : new AutoCloseable[] {services, keycloak, chromium}) {
            try {
                if (part != null) {
                    part.close();
                }
            } catch (Exception e) {
                throw new IllegalStateException("A part does not end", e);
            }
        }
    }

    @Test
    void who_signs_in_once_is_signed_in_at_all_three_services_and_arrives_where_he_wanted_to_go() {
        try (Page page = chromium.onADesk()) {
            page.navigate(services.url() + "/units?q=hoa");
            signIn(page, "van-thu");

            assertThat(page.url()).isEqualTo(services.url() + "/units?q=hoa");
            for (String path : List.of("/directives", "/tasks", "/notifications", "/policies")) {
                var answer = page.navigate(services.url() + path);
                assertThat(answer.status()).as(path).isEqualTo(200);
                assertThat(page.url()).isEqualTo(services.url() + path);
                assertThat(page.locator(".visitor").innerText()).contains("Cán bộ van-thu");
            }
        }
    }

    @Test
    void the_session_is_a_cookie_that_no_script_reads_and_no_other_site_sends() {
        try (Page page = chromium.onADesk()) {
            page.navigate(services.url() + "/tasks");
            signIn(page, "van-thu");

            assertThat(page.context().cookies(services.url()))
                    .filteredOn(cookie -> cookie.name.startsWith("q_"))
                    .isNotEmpty()
                    .allSatisfy(cookie -> {
                        assertThat(cookie.httpOnly).as("HttpOnly").isTrue();
                        assertThat(cookie.secure).as("Secure").isTrue();
                        assertThat(cookie.sameSite.name()).isEqualTo("LAX");
                    });
        }
    }

    @Test
    void a_user_of_a_unit_sees_what_the_claim_of_the_token_names() {
        try (Page page = chromium.onADesk()) {
            page.navigate(services.url() + "/tasks");
            signIn(page, "can-bo");

            assertThat(page.navigate(services.url() + "/notifications?unit=DU-HOA-MAI")
                            .status())
                    .isEqualTo(200);
            assertThat(page.navigate(services.url() + "/notifications?unit=DU-TUNG-BACH")
                            .status())
                    .isEqualTo(403);
            assertThat(page.navigate(services.url() + "/directives").status()).isEqualTo(403);
        }
    }

    @Test
    void who_has_no_role_is_told_so_and_sees_nothing() {
        try (Page page = chromium.onADesk()) {
            page.navigate(services.url() + "/tasks");
            signIn(page, "khach");

            assertThat(page.locator("[role=alert]").innerText()).contains("không có quyền");
            for (String path : List.of("/directives", "/tasks", "/notifications")) {
                assertThat(page.navigate(services.url() + path).status()).isEqualTo(403);
            }
        }
    }

    @Test
    void who_comes_back_without_having_signed_in_is_told_so() {
        try (Page page = chromium.onADesk()) {
            page.navigate(services.url() + "/tasks");
            String state = page.url().replaceFirst(".*[?&](state=[^&]+).*", "$1");
            var answer = page.navigate(services.url() + "/tasks/signed-in?error=access_denied&" + state);

            assertThat(answer.status()).isEqualTo(401);
            assertThat(page.locator("[role=alert]").innerText()).contains("Đăng nhập chưa hoàn tất");
        }
    }

    @Test
    void signing_out_ends_the_session_here_and_at_the_provider() {
        try (Page page = chromium.onADesk()) {
            page.navigate(services.url() + "/tasks");
            signIn(page, "van-thu");
            page.locator(".visitor a").click();

            page.locator("#username").waitFor();
            page.navigate(services.url() + "/directives");
            assertThat(page.locator("#username").isVisible()).isTrue();
        }
    }

    @Test
    void a_form_may_stay_open_longer_than_a_token_holds() {
        try (Page page = chromium.onADesk()) {
            page.navigate(services.url() + "/units/new");
            signIn(page, "van-thu");
            String before = session(page);
            fill(page, "KEYCLOAK-1");
            await().pollDelay(TOKEN.plusSeconds(2))
                    .atMost(TOKEN.plusSeconds(60))
                    .until(() -> true);
            page.locator("main form[action='/units'] button").click();

            assertThat(page.url()).startsWith(services.url()).doesNotContain("/units/new");
            assertThat(page.navigate(services.url() + "/units/KEYCLOAK-1").status())
                    .isEqualTo(200);
            assertThat(session(page)).as("the session is renewed").isNotEqualTo(before);
        }
    }

    @Test
    void what_was_typed_into_a_form_outlives_the_session() throws Exception {
        try (Page page = chromium.onADesk()) {
            page.navigate(services.url() + "/units/new");
            signIn(page, "van-thu-khac");
            fill(page, "KEYCLOAK-2");
            keycloak.endSessionsOf("van-thu-khac");
            await().pollDelay(TOKEN.plusSeconds(2))
                    .atMost(TOKEN.plusSeconds(60))
                    .until(() -> true);
            page.locator("main form[action='/units'] button").click();

            assertThat(page.locator("h1").innerText()).isEqualTo("Phiên làm việc đã hết");
            Page beside = page.waitForPopup(() -> page.locator("main a.button").click());
            signIn(beside, "van-thu-khac");
            beside.locator(".visitor").waitFor();
            page.reload();

            assertThat(page.navigate(services.url() + "/units/KEYCLOAK-2").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void another_system_calls_the_interfaces_with_a_token_made_out_to_this_one() throws Exception {
        String token = keycloak.tokenOf("dondoc", "e-office", SECRET);

        assertThat(api("/api/directives", token).statusCode()).isEqualTo(200);
        assertThat(api("/api/tasks", token).statusCode()).isEqualTo(200);
        assertThat(api("/api/notifications", token).statusCode()).isEqualTo(200);
        assertThat(api("/api/notifications/dead-letters", token).statusCode())
                .as("a clerk is no administrator")
                .isEqualTo(403);
    }

    @Test
    void a_token_made_out_to_another_system_or_by_another_provider_opens_nothing() throws Exception {
        for (String token : List.of(
                keycloak.tokenOf("dondoc", "stranger", SECRET),
                keycloak.tokenOf("elsewhere", "e-office", SECRET),
                "nonsense")) {
            HttpResponse<String> answer = api("/api/tasks", token);

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(answer.body()).contains("problems/not-signed-in");
        }
    }

    @Test
    void the_session_of_a_browser_opens_no_interface() {
        try (Page page = chromium.onADesk()) {
            page.navigate(services.url() + "/tasks");
            signIn(page, "van-thu");

            assertThat(page.navigate(services.url() + "/api/tasks").status()).isEqualTo(401);
        }
    }

    private static void signIn(Page page, String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(user);
        page.locator("#kc-login").click();
        page.locator("main").waitFor();
    }

    private static void fill(Page page, String code) {
        page.locator("[name=code]").fill(code);
        page.locator("[name=name]").fill("Đơn vị " + code);
    }

    private static String session(Page page) {
        return page.context().cookies(services.url()).stream()
                .filter(cookie -> cookie.name.startsWith("q_session"))
                .map(cookie -> cookie.value)
                .reduce("", String::concat);
    }

    private static HttpResponse<String> api(String path, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(services.url() + path))
                .header("Authorization", "Bearer " + token)
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
