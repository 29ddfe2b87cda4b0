package vn.dondoc.deploy.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.deploy.Tool;
import vn.dondoc.deploy.Tree;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AlertsTest {

    @Test
    void every_alert_fires_when_it_must_and_keeps_quiet_when_it_should() {
        Tool.Outcome outcome = Tool.PROMTOOL.run(Tree.ROOT, "test", "rules", "monitoring/alerts.test.yaml");

        assertThat(outcome.code()).as(outcome.output()).isZero();
    }

    @Test
    void a_test_that_expects_something_else_is_noticed(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("alerts.yaml"),
                Tree.text("monitoring/alerts.yaml")
                        .replace("dondoc_outbox_age_seconds) > 120", "dondoc_outbox_age_seconds) > 9000"));
        Files.writeString(folder.resolve("alerts.test.yaml"), Tree.text("monitoring/alerts.test.yaml"));

        Tool.Outcome outcome = Tool.PROMTOOL.run(folder, "test", "rules", "alerts.test.yaml");

        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.output()).contains("OutboxStuck");
    }

    @Test
    void every_alert_has_a_test_for_both() throws Exception {
        var tests = yaml("monitoring/alerts.test.yaml").path("tests");

        for (String alert : alerts()) {
            var expected = each(tests)
                    .flatMap(test -> each(test.path("alert_rule_test")))
                    .filter(test -> test.path("alertname").asText().equals(alert))
                    .map(test -> test.path("exp_alerts").isEmpty())
                    .collect(Collectors.toSet());
            assertThat(expected).as(alert).containsExactlyInAnyOrder(true, false);
        }
    }

    @Test
    void every_alert_is_explained() throws Exception {
        List<String> explained = Tree.text("docs/operating.md")
                .lines()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4))
                .toList();

        assertThat(explained).containsExactlyElementsOf(alerts());
    }

    @Test
    void every_metric_asked_for_exists() throws Exception {
        var unknown = each(rules())
                .flatMap(rule -> Metrics.unknownIn(rule.path("expr").asText()).stream())
                .toList();

        assertThat(unknown).isEmpty();
        assertThat(Metrics.unknownIn("max by (job) (dondoc_outbox_size{topic=\"dondoc_x\"}) > up"))
                .containsExactly("dondoc_outbox_size");
    }

    /** As Micrometer names them: {@code dondoc.outbox.age} in seconds is {@code dondoc_outbox_age_seconds}. */
    @Test
    void every_metric_listed_is_made_somewhere() {
        String code = Stream.of("libs/reliable-messaging", "task-service", "notification-service", "directive-service")
                .flatMap(module -> Tree.files(module + "/src/main/java", ".java").stream())
                .map(file -> Tree.text(Tree.ROOT.relativize(file).toString()))
                .filter(text -> text.contains("io.micrometer"))
                .collect(Collectors.joining());

        assertThat(Metrics.listed())
                .allMatch(metric -> Stream.of(
                                metric, metric.replaceFirst("_(total|seconds|seconds_(count|sum|max))$", ""))
                        .anyMatch(name -> java.util.regex.Pattern.compile("\"" + name.replace("_", "[._]") + "\"")
                                .matcher(code)
                                .find()));
    }

    private static List<String> alerts() throws IOException {
        return each(rules()).map(rule -> rule.path("alert").asText()).toList();
    }

    private static JsonNode rules() throws IOException {
        return yaml("monitoring/alerts.yaml").at("/groups/0/rules");
    }

    private static JsonNode yaml(String path) throws IOException {
        return new YAMLMapper().readTree(Tree.text(path));
    }

    private static Stream<JsonNode> each(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }
}
