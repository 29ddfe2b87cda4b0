package vn.dondoc.deploy.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule that cannot fail guards nothing: each is broken once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrokenCopiesTest {

    private static final String POD = "/spec/template/spec";
    private static final String CONTAINER = POD + "/containers/0";

    private static final String OF_THE_TRIAL = "the list of topics is that of the contracts";

    private static final Map<String, Consumer<Objects>> BROKEN = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "the namespace enforces restricted Pod Security",
                    objects -> at(objects, "Namespace", "dondoc", "/metadata/labels")
                            .put("pod-security.kubernetes.io/enforce", "baseline")),
            Map.entry(
                    "pods keep to restricted Pod Security",
                    objects -> service(objects, CONTAINER + "/securityContext").put("allowPrivilegeEscalation", true)),
            Map.entry(
                    "brokers keep to restricted Pod Security",
                    objects -> at(objects, "Kafka", "dondoc", "/spec/kafka/template/kafkaContainer/securityContext")
                            .remove("capabilities")),
            Map.entry(
                    "the root file system is read-only",
                    objects -> service(objects, CONTAINER + "/securityContext").put("readOnlyRootFilesystem", false)),
            Map.entry(
                    "a service writes to /tmp and nowhere else",
                    objects -> service(objects, CONTAINER + "/volumeMounts/0")
                            .put("mountPath", "/app")
                            .remove("readOnly")),
            Map.entry(
                    "requests and limits are stated",
                    objects -> service(objects, CONTAINER + "/resources/limits").remove("memory")),
            Map.entry(
                    "images are of a stated version",
                    objects -> service(objects, CONTAINER).put("image", "dondoc/task-service:latest")),
            Map.entry(
                    "what stays up has three probes",
                    objects -> service(objects, CONTAINER).remove("startupProbe")),
            Map.entry(
                    "liveness asks the process only",
                    objects -> service(objects, CONTAINER + "/livenessProbe/httpGet")
                            .put("path", "/q/health")),
            Map.entry(
                    "no pod holds a token of the cluster",
                    objects -> at(objects, "ServiceAccount", "task-service", "")
                            .put("automountServiceAccountToken", true)),
            Map.entry(
                    "no pod is told of Services by variables",
                    objects -> service(objects, POD).remove("enableServiceLinks")),
            Map.entry(
                    "everything is in the namespace dondoc",
                    objects ->
                            at(objects, "Service", "task-service", "/metadata").put("namespace", "default")),
            Map.entry(
                    "a drain takes one pod of a service at a time",
                    objects -> at(objects, "PodDisruptionBudget", "task-service", "/spec")
                            .put("maxUnavailable", 3)),
            Map.entry(
                    "a pod has longer to end than the longest send takes",
                    objects -> service(objects, POD).put("terminationGracePeriodSeconds", 95)),
            Map.entry(
                    "a service goes on while it is replaced",
                    objects -> service(objects, CONTAINER).remove("lifecycle")),
            Map.entry(
                    "pods of a service are spread over nodes and zones",
                    objects -> service(objects, POD).remove("topologySpreadConstraints")),
            Map.entry(
                    "a service is scaled by its load",
                    objects -> service(objects, "/spec").put("replicas", 3)),
            Map.entry(
                    "what is named is there",
                    objects -> at(objects, "Service", "task-service", "/spec/ports/0")
                            .put("targetPort", "https")),
            Map.entry(
                    "nothing goes in or out but what is named",
                    objects -> at(objects, "NetworkPolicy", "default-deny", "/spec")
                            .putArray("policyTypes")
                            .add("Ingress")),
            Map.entry(
                    "what is let through has a port and an end",
                    objects -> at(objects, "NetworkPolicy", "services-sign-in", "/spec/egress/0")
                            .remove("ports")),
            Map.entry(
                    "nobody outside the cluster is let in but by the Ingress",
                    objects -> at(
                                    objects,
                                    "NetworkPolicy",
                                    "services-are-called",
                                    "/spec/ingress/0/from/0/namespaceSelector")
                            .removeAll()),
            Map.entry(
                    "the Ingress is encrypted",
                    objects -> at(objects, "Ingress", "dondoc", "/spec").remove("tls")),
            Map.entry(
                    "the Ingress has the routes of the contracts",
                    objects -> at(objects, "Ingress", "dondoc", "/spec/rules/0/http/paths/0")
                            .put("path", "/elsewhere")),
            Map.entry(
                    "the topics are those of the contracts",
                    objects ->
                            at(objects, "KafkaTopic", "dondoc.tasks", "/spec").put("partitions", 6)),
            Map.entry(OF_THE_TRIAL, objects -> list(objects).put("topics.csv", "topic,partitions,compacted\n")),
            Map.entry(
                    "no event is kept longer than its id",
                    objects -> at(objects, "KafkaTopic", "dondoc.tasks", "/spec/config")
                            .put("retention.ms", "2592000000")),
            Map.entry(
                    "a service may read what it consumes and write what it publishes",
                    objects -> ((ArrayNode)
                                    objects.one("KafkaUser", "task-service").at("/spec/authorization/acls"))
                            .remove(1)),
            Map.entry(
                    "every variable means something to the services",
                    objects -> variable(objects, "QUARKUS_MAILER_PASWORD").put("value", "x")),
            Map.entry(
                    "a service is told all it cannot start without",
                    objects ->
                            at(objects, "Deployment", "task-service", CONTAINER).remove("env")),
            Map.entry(
                    "a secret stands by reference only",
                    objects -> variable(objects, "QUARKUS_DATASOURCE_PASSWORD").put("value", "x")),
            Map.entry(
                    "no more replicas than partitions",
                    objects -> at(objects, "HorizontalPodAutoscaler", "task-service", "/spec")
                            .put("maxReplicas", 13)),
            Map.entry(
                    "a database has connections for all replicas",
                    objects -> at(objects, "Cluster", "task-db", "/spec/postgresql/parameters")
                            .put("max_connections", "100")),
            Map.entry(
                    "a service answers where it is asked",
                    objects -> service(objects, CONTAINER + "/ports/0").put("containerPort", 8081))));

    @TestFactory
    Stream<DynamicTest> every_rule_finds_what_breaks_it() {
        return Rule.all().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    Objects copy = (rule.name().equals(OF_THE_TRIAL) ? Overlay.TRIAL : Overlay.PRODUCTION).render();

                    java.util.Objects.requireNonNull(BROKEN.get(rule.name())).accept(copy);

                    assertThat(rule.violations(copy)).isNotEmpty();
                }));
    }

    @Test
    void no_rule_is_left_out() {
        assertThat(BROKEN.keySet())
                .isEqualTo(Rule.all().stream().map(Rule::name).collect(Collectors.toSet()));
    }

    private static ObjectNode service(Objects objects, String place) {
        return at(objects, "Deployment", "task-service", place);
    }

    private static ObjectNode at(Objects objects, String kind, String name, String place) {
        JsonNode object = objects.one(kind, name);
        return (ObjectNode) object.at(place);
    }

    private static ObjectNode list(Objects objects) {
        return (ObjectNode) objects.of("ConfigMap")
                .filter(map -> map.path("data").has("topics.csv"))
                .findFirst()
                .orElseThrow()
                .path("data");
    }

    private static ObjectNode variable(Objects objects, String name) {
        return ((ArrayNode) objects.one("Deployment", "task-service").at(CONTAINER + "/env"))
                .addObject()
                .put("name", name);
    }
}
