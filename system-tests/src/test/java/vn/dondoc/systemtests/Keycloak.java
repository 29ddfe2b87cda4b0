package vn.dondoc.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;

/** A real Keycloak, from its distribution on Maven Central, as a process of this machine with everything in memory. */
final class Keycloak implements AutoCloseable {

    private static final String VERSION = System.getProperty("keycloak.version", "");
    private static final String ADMIN = "start-up-admin";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;
    private final int port;

    private Keycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** @param realms to import, as JSON */
    static Keycloak start(int port, List<String> realms) {
        Path target = SandboxUnderTest.root().resolve("system-tests/target");
        Path home = target.resolve("keycloak-" + VERSION);
        Path log = target.resolve("keycloak.log");
        try {
            if (!Files.exists(home)) {
                unpack(distribution(), target);
            }
            Path imports = Files.createDirectories(home.resolve("data/import"));
            for (int i = 0; i < realms.size(); i++) {
                Files.writeString(imports.resolve("realm-" + i + ".json"), realms.get(i));
            }
            ProcessBuilder builder = new ProcessBuilder(
                    "bash",
                    home.resolve("bin/kc.sh").toString(),
                    "start-dev",
                    "--import-realm",
                    "--http-port=" + port,
                    "--db=dev-mem",
                    "--cache=local");
            builder.environment()
                    .putAll(Map.of(
                            "JAVA_HOME",
                            System.getProperty("java.home"),
                            "JAVA_OPTS_KC_HEAP",
                            "-Xms64m -Xmx512m",
                            "KC_BOOTSTRAP_ADMIN_USERNAME",
                            ADMIN,
                            "KC_BOOTSTRAP_ADMIN_PASSWORD",
                            ADMIN));
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            Keycloak keycloak = new Keycloak(process, port);
            Awaitility.await("Keycloak, see " + log)
                    .atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(500))
                    .until(keycloak::isUp);
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak cannot be started", e);
        }
    }

    private boolean isUp() throws InterruptedException {
        assertThat(process.isAlive()).as("Keycloak is alive").isTrue();
        try {
            return get(issuer("dondoc") + "/.well-known/openid-configuration", "")
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** From the local repository of Maven, which fetches it once. */
    private static Path distribution() throws IOException {
        Path zip = Path.of(System.getProperty("maven.repository", ""))
                .resolve("org/keycloak/keycloak-quarkus-dist/" + VERSION)
                .resolve("keycloak-quarkus-dist-" + VERSION + ".zip");
        if (!Files.exists(zip)) {
            Process fetching = new ProcessBuilder(
                            "mvn",
                            "-q",
                            "-B",
                            "org.apache.maven.plugins:maven-dependency-plugin:get",
                            "-Dtransitive=false",
                            "-Dartifact=org.keycloak:keycloak-quarkus-dist:" + VERSION + ":zip")
                    .inheritIO()
                    .start();
            assertThat(fetching.onExit().join().exitValue())
                    .as("Maven has fetched Keycloak")
                    .isZero();
        }
        return zip;
    }

    private static void unpack(Path zip, Path target) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().filter(each -> !each.isDirectory()).toList()) {
                Path unpacked = target.resolve(entry.getName()).normalize();
                assertThat(unpacked).startsWithRaw(target);
                Files.createDirectories(Objects.requireNonNull(unpacked.getParent()));
                Files.copy(file.getInputStream(entry), unpacked);
            }
        }
    }

    String issuer(String realm) {
        return "http://localhost:" + port + "/realms/" + realm;
    }

    /** The bearer token of another system, by its client's credentials. */
    String tokenOf(String realm, String client, String secret) throws IOException, InterruptedException {
        return token(realm, Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    /** Ends all sessions of a user, as an administrator does. */
    void endSessionsOf(String username) throws IOException, InterruptedException {
        String admin = token(
                "master",
                Map.of("grant_type", "password", "client_id", "admin-cli", "username", ADMIN, "password", ADMIN));
        String users = "http://localhost:" + port + "/admin/realms/dondoc/users";
        JsonNode found = JSON.readTree(
                get(users + "?exact=true&username=" + username, admin).body());
        HttpRequest logout = HttpRequest.newBuilder(
                        URI.create(users + "/" + found.path(0).path("id").asText() + "/logout"))
                .header("Authorization", "Bearer " + admin)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(http.send(logout, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(204);
    }

    private String token(String realm, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer(realm) + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("access_token").asText();
    }

    private HttpResponse<String> get(String url, String token) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(20));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
        http.close();
    }
}
