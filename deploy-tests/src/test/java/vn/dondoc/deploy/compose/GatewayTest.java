package vn.dondoc.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.deploy.Tree;

/** What {@code compose/gateway.sh} makes of the table of routes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GatewayTest {

    private static final Pattern LOCATION =
            Pattern.compile("location (?<path>(= )?/\\S*) \\{ set \\$target (?<target>\\S+); include ");

    @Test
    void each_route_leads_to_its_service_with_all_that_is_below_it_and_nothing_else_does() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        for (List<String> row : Tree.csv("contracts/routes.csv")) {
            expected.put("= " + row.get(0), row.get(1) + ":8080");
            expected.put(row.get(0) + "/", row.get(1) + ":8080");
        }
        assertThat(locations(Map.of())).isEqualTo(expected);
    }

    @Test
    void the_sandbox_stands_under_its_own_paths() throws Exception {
        assertThat(locations(Map.of("SANDBOX", "yes")))
                .containsEntry("/sandbox/", "sandbox:8080")
                .containsEntry("/dondoc/", "sandbox:8091");
    }

    @Test
    void only_links_are_bounded_and_only_the_walk_of_the_clock_may_take_minutes() throws Exception {
        assertThat(configuration(Map.of("SANDBOX", "yes")).lines().map(String::strip))
                .filteredOn(line -> line.contains("limit_req zone") || line.contains("proxy_read_timeout"))
                .satisfiesExactlyInAnyOrder(
                        server -> assertThat(server).isEqualTo("proxy_read_timeout 90s;"),
                        links -> assertThat(links).startsWith("location /r/ {").contains("limit_req zone=links"),
                        sandbox -> assertThat(sandbox)
                                .startsWith("location /sandbox/ {")
                                .contains("proxy_read_timeout 10m"));
    }

    @Test
    void who_asks_is_believed_of_a_proxy_in_front_that_was_named_and_of_nobody_else() throws Exception {
        assertThat(configuration(Map.of())).doesNotContain("set_real_ip_from", "real_ip_header");
        assertThat(configuration(Map.of("TRUSTED_PROXY", "10.1.2.3")))
                .contains("set_real_ip_from 10.1.2.3; real_ip_header X-Forwarded-For;");
    }

    private static Map<String, String> locations(Map<String, String> environment)
            throws IOException, InterruptedException {
        Map<String, String> locations = new TreeMap<>();
        LOCATION.matcher(configuration(environment))
                .results()
                .forEach(match -> locations.put(match.group("path"), match.group("target")));
        return locations;
    }

    private static String configuration(Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "compose/gateway.sh", "print")
                .directory(Tree.ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("ROUTES", "contracts/routes.csv");
        builder.environment().put("BASE_URL", "https://dondoc.example.vn");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String configuration = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return configuration;
    }
}
