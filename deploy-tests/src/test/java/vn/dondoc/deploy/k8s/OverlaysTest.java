package vn.dondoc.deploy.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OverlaysTest {

    @ParameterizedTest
    @EnumSource(Overlay.class)
    void every_object_is_one_its_interface_knows(Overlay overlay) {
        List<String> errors = overlay.render().all().stream()
                .flatMap(object -> Strictly.check(object).stream())
                .toList();

        assertThat(errors).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> every_rule_holds_in_every_overlay() {
        return Arrays.stream(Overlay.values()).flatMap(overlay -> {
            Objects objects = overlay.render();
            return Rule.all().stream()
                    .map(rule -> DynamicTest.dynamicTest(
                            overlay + ": " + rule,
                            () -> assertThat(rule.violations(objects)).isEmpty()));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Deployment, task-service, /spec/template/spec",
        "StatefulSet, kafka, /spec",
        "Service, task-service, /spec",
        "NetworkPolicy, default-deny, /spec",
        "Ingress, dondoc, /spec/rules/0/http/paths/0/backend/service",
        "Job, topics, /spec/template/spec/containers/0",
    })
    void an_unknown_field_of_kubernetes_is_refused(String kind, String name, String place) {
        assertThat(withUnknownField(Overlay.TRIAL, kind, name, place))
                .anySatisfy(error -> assertThat(error).contains("unknownField"));
    }

    @ParameterizedTest
    @CsvSource({
        "Kafka, dondoc, /spec/kafka",
        "Kafka, dondoc, /spec/kafka/listeners/0",
        "Kafka, dondoc, /spec/kafka/template/pod/securityContext",
        "KafkaNodePool, broker, /spec/storage/volumes/0",
        "KafkaTopic, dondoc.tasks, /spec",
        "KafkaUser, task-service, /spec/authorization/acls/0/resource",
        "Cluster, task-db, /spec/bootstrap/initdb",
        "ScheduledBackup, task-db, /spec",
        "ObjectStore, backups, /spec/configuration",
    })
    void an_unknown_field_of_an_operator_is_refused(String kind, String name, String place) {
        assertThat(withUnknownField(Overlay.PRODUCTION, kind, name, place))
                .anySatisfy(error -> assertThat(error).contains("unknownField"));
    }

    @Test
    void a_number_in_words_is_refused() {
        ObjectNode deployment =
                Overlay.TRIAL.render().one("Deployment", "task-service").deepCopy();
        ((ObjectNode) deployment.at("/spec")).put("revisionHistoryLimit", "five");

        assertThat(Strictly.check(deployment)).isNotEmpty();
    }

    private static List<String> withUnknownField(Overlay overlay, String kind, String name, String place) {
        JsonNode object = overlay.render().one(kind, name).deepCopy();
        ((ObjectNode) object.at(place)).put("unknownField", "x");
        return Strictly.check(object);
    }
}
