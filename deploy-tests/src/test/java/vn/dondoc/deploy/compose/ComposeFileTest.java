package vn.dondoc.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import vn.dondoc.deploy.Tree;

/** What holds for every container. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComposeFileTest {

    private static final Map<String, Map<String, Object>> CONTAINERS = containers();

    static final List<String> SERVICES = Tree.SERVICES;

    static Stream<String> names() {
        return CONTAINERS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_container_has_no_right_it_does_not_need(String name) {
        Map<String, Object> container = of(name);
        assertThat(container)
                .containsEntry("read_only", true)
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("security_opt", List.of("no-new-privileges:true"))
                .containsKey("mem_limit")
                .doesNotContainKeys("privileged", "user", "network_mode", "pid");
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_container_tells_how_it_is_unless_it_ends_by_itself(String name) {
        assertThat(of(name)).containsKey(name.equals("topics") ? "command" : "healthcheck");
    }

    @ParameterizedTest
    @FieldSource("SERVICES")
    void a_service_comes_from_its_own_image_with_no_right_and_a_grace_longer_than_its_longest_sending(String name) {
        assertThat(of(name))
                .containsEntry("image", "dondoc/" + name + ":${DONDOC_VERSION:-latest}")
                .containsEntry("build", name)
                .containsEntry("stop_grace_period", "50s")
                .doesNotContainKey("cap_add");
        assertThat(Tree.text(name + "/Dockerfile"))
                .isEqualTo(Tree.text("task-service/Dockerfile").replace("task-service", name))
                .contains("FROM eclipse-temurin:25-jre\n", "\nUSER 10001:10001\n");
    }

    @Test
    void no_secret_stands_in_it() {
        assertThat(Tree.text("docker-compose.yml")).doesNotContainPattern("(?i)(password|secret)[a-z_]*: *[a-z0-9]");
        assertThat(Tree.text(".gitignore")).contains("/secrets/", "/.env");
    }

    private static Map<String, Object> of(String name) {
        return Objects.requireNonNull(CONTAINERS.get(name), name);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, Object>> containers() {
        Map<String, Object> file = new Yaml().load(Tree.text("docker-compose.yml"));
        return new TreeMap<>((Map<String, Map<String, Object>>) Objects.requireNonNull(file.get("services")));
    }
}
