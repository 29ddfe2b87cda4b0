package vn.dondoc.systemtests;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.dondoc.systemtests.Collector.Span;
import vn.dondoc.systemtests.Office.Item;

/** What an administrator sees of a directive on its way: one trace through the three services, and lines of the log as JSON. */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
class OneDirectiveIsTracedIT {

    private static final String STORY = "traces";

    @Test
    void one_trace_follows_a_directive_through_three_services_and_the_log_is_json_without_persons() throws Exception {
        try (var collector = Collector.start();
                var sandbox = SandboxUnderTest.start(
                        STORY,
                        Map.of(
                                "QUARKUS_OTEL_SDK_DISABLED", "false",
                                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", collector.url(),
                                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf",
                                "QUARKUS_OTEL_BSP_SCHEDULE_DELAY", "1S",
                                "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true"))) {
            var office = new Office(sandbox);

            var directive =
                    office.registers("905-CV/TU", new Item(List.of("BTC-TU"), List.of(), LocalDate.of(2026, 6, 9)));
            office.waitsUntil("2026-05-15T07:10");

            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(servicesByTrace(collector.spans()))
                            .containsValue(Set.of("directive-service", "task-service", "notification-service")));
            assertThat(anchored(collector.spans())).isTrue();

            office.acknowledges("bantochuc@example.vn");
            var link = "/r/";
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(collector.spans())
                            .anyMatch(span -> span.name().equals("process dondoc.tasks")));
            assertThat(collector.holds(link)).isFalse();

            var lines = lines();
            assertThat(lines)
                    .anyMatch(line -> line.at("/mdc/directiveId").asText().equals(directive));
            assertThat(lines)
                    .allSatisfy(line -> assertThat(line.toString())
                            .doesNotContain(
                                    "bantochuc@example.vn",
                                    "việc thử",
                                    "Báo cáo kết quả",
                                    "giao các đơn vị",
                                    "Lê Thị Hạt",
                                    link));
        }
    }

    private static Map<String, Set<String>> servicesByTrace(List<Span> spans) {
        return spans.stream().collect(groupingBy(Span::trace, mapping(Span::service, toSet())));
    }

    /** In the trace of all three, what notification-service does was caused by task-service, and that by directive-service. */
    private static boolean anchored(List<Span> spans) {
        return spans.stream()
                .filter(span -> span.service().equals("notification-service"))
                .anyMatch(span -> causedBy(spans, span, "task-service")
                        .anyMatch(task -> causedBy(spans, task, "directive-service")
                                .findAny()
                                .isPresent()));
    }

    private static Stream<Span> causedBy(List<Span> spans, Span span, String service) {
        return spans.stream()
                .filter(cause ->
                        cause.service().equals(service) && cause.trace().equals(span.trace()))
                .filter(cause -> cause.id().equals(span.parent()));
    }

    private static List<JsonNode> lines() throws IOException {
        var json = new ObjectMapper();
        var lines = new ArrayList<JsonNode>();
        var logs = SandboxUnderTest.root().resolve("system-tests/target").resolve(STORY);
        try (Stream<Path> files = Files.walk(logs)) {
            for (var file : files.filter(each -> each.toString().endsWith("-service.log"))
                    .toList()) {
                for (var line : Files.readAllLines(file)) {
                    if (line.startsWith("{")) {
                        lines.add(json.readTree(line));
                    }
                }
            }
        }
        assertThat(lines).isNotEmpty();
        return lines;
    }
}
