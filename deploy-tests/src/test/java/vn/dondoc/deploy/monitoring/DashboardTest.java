package vn.dondoc.deploy.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.deploy.Tool;
import vn.dondoc.deploy.Tree;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DashboardTest {

    @Test
    void every_query_asks_for_metrics_that_exist() throws Exception {
        assertThat(queries())
                .hasSizeGreaterThan(10)
                .allSatisfy(query -> assertThat(Metrics.unknownIn(query)).isEmpty());
    }

    @Test
    void every_query_is_one_prometheus_understands(@TempDir Path folder) throws Exception {
        String rules = queries().stream()
                .map(query -> "      - {record: 'x:y', expr: '%s'}\n".formatted(query.replace("'", "''")))
                .collect(Collectors.joining("", "groups:\n  - name: queries\n    rules:\n", ""));
        Files.writeString(folder.resolve("queries.yaml"), rules);

        Tool.Outcome outcome = Tool.PROMTOOL.run(folder, "check", "rules", "--lint=none", "queries.yaml");

        assertThat(outcome.code()).as(outcome.output()).isZero();
    }

    private static List<String> queries() throws IOException {
        JsonNode panels = new ObjectMapper()
                .readTree(Tree.text("monitoring/dashboard.json"))
                .path("panels");
        return StreamSupport.stream(panels.spliterator(), false)
                .flatMap(panel -> StreamSupport.stream(panel.path("targets").spliterator(), false))
                .map(target -> target.path("expr").asText())
                .toList();
    }
}
