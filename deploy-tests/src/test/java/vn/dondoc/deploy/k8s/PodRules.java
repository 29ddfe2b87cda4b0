package vn.dondoc.deploy.k8s;

import static vn.dondoc.deploy.k8s.Objects.containers;
import static vn.dondoc.deploy.k8s.Objects.each;
import static vn.dondoc.deploy.k8s.Objects.name;
import static vn.dondoc.deploy.k8s.Objects.place;
import static vn.dondoc.deploy.k8s.Objects.pod;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a pod may do, and how it is watched. */
final class PodRules {

    private static final List<String> OF_THE_HOST = List.of("hostNetwork", "hostPID", "hostIPC");

    private static final Set<String> VOLUMES = Set.of(
            "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret");

    private PodRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("the namespace enforces restricted Pod Security", PodRules::restrictedNamespace),
                new Rule("pods keep to restricted Pod Security", PodRules::restricted),
                new Rule("brokers keep to restricted Pod Security", PodRules::restrictedBrokers),
                new Rule(
                        "the root file system is read-only",
                        eachContainer(container -> container
                                .at("/securityContext/readOnlyRootFilesystem")
                                .asBoolean())),
                new Rule("a service writes to /tmp and nowhere else", PodRules::writesToTmpOnly),
                new Rule("requests and limits are stated", eachContainer(PodRules::hasRequestsAndLimits)),
                new Rule(
                        "images are of a stated version",
                        eachContainer(
                                container -> container.path("image").asText().matches(".+:(?!latest)[^:/]+"))),
                new Rule("what stays up has three probes", PodRules::probes),
                new Rule("liveness asks the process only", PodRules::liveness),
                new Rule("no pod holds a token of the cluster", PodRules::tokens),
                new Rule(
                        "no pod is told of Services by variables",
                        objects -> objects.workloads()
                                .filter(workload ->
                                        pod(workload).path("enableServiceLinks").asBoolean(true))
                                .map(Objects::place)));
    }

    private static Stream<String> restrictedNamespace(Objects objects) {
        return objects.of("Namespace")
                .filter(namespace -> !namespace
                        .at("/metadata/labels/pod-security.kubernetes.io~1enforce")
                        .asText()
                        .equals("restricted"))
                .map(Objects::place);
    }

    /** As {@code pod-security.kubernetes.io/enforce: restricted} asks for it. */
    private static Stream<String> restricted(Objects objects) {
        return objects.workloads()
                .filter(workload ->
                        !isRestricted(pod(workload), containers(workload).toList()))
                .map(Objects::place);
    }

    private static boolean isRestricted(JsonNode pod, List<JsonNode> containers) {
        JsonNode security = pod.path("securityContext");
        return security.path("runAsNonRoot").asBoolean()
                && security.path("runAsUser").asInt(-1) != 0
                && security.at("/seccompProfile/type").asText().equals("RuntimeDefault")
                && OF_THE_HOST.stream().noneMatch(field -> pod.path(field).asBoolean())
                && each(pod.path("volumes")).allMatch(PodRules::isHarmless)
                && containers.stream().allMatch(container -> gainsNothing(container.path("securityContext")))
                && containers.stream()
                        .flatMap(container -> each(container.path("ports")))
                        .noneMatch(port -> port.has("hostPort"));
    }

    private static boolean gainsNothing(JsonNode security) {
        return !security.path("allowPrivilegeEscalation").asBoolean(true)
                && !security.path("privileged").asBoolean()
                && security.path("runAsNonRoot").asBoolean(true)
                && security.path("runAsUser").asInt(-1) != 0
                && security.at("/seccompProfile/type").asText("RuntimeDefault").equals("RuntimeDefault")
                && each(security.at("/capabilities/drop"))
                        .anyMatch(dropped -> dropped.asText().equals("ALL"))
                && security.at("/capabilities/add").isEmpty();
    }

    private static boolean isHarmless(JsonNode volume) {
        return volume.properties().stream()
                .allMatch(field -> field.getKey().equals("name") || VOLUMES.contains(field.getKey()));
    }

    /** The operator makes their pods from templates. */
    private static Stream<String> restrictedBrokers(Objects objects) {
        return objects.of("Kafka")
                .flatMap(kafka -> Stream.of("/spec/kafka/template", "/spec/entityOperator/template")
                        .filter(template -> !isRestricted(
                                kafka.at(template).path("pod"),
                                kafka.at(template).properties().stream()
                                        .filter(part -> part.getKey().endsWith("Container"))
                                        .map(java.util.Map.Entry::getValue)
                                        .toList()))
                        .map(template -> place(kafka) + " " + template));
    }

    private static Stream<String> writesToTmpOnly(Objects objects) {
        return objects.of("Deployment")
                .flatMap(service -> containers(service)
                        .flatMap(container -> each(container.path("volumeMounts")))
                        .filter(mount -> !mount.path("readOnly").asBoolean()
                                && !mount.path("mountPath").asText().equals("/tmp"))
                        .map(mount ->
                                place(service) + " " + mount.path("mountPath").asText()));
    }

    private static boolean hasRequestsAndLimits(JsonNode container) {
        return Stream.of("requests", "limits")
                .allMatch(kind -> Stream.of("cpu", "memory")
                        .allMatch(what -> container.path("resources").path(kind).has(what)));
    }

    private static Stream<String> probes(Objects objects) {
        return objects.workloads()
                .filter(workload -> !workload.path("kind").asText().equals("Job"))
                .flatMap(workload -> each(pod(workload).path("containers"))
                        .flatMap(container -> Stream.of("startupProbe", "livenessProbe", "readinessProbe")
                                .filter(probe -> !container.has(probe))
                                .map(probe -> place(workload) + " " + probe)));
    }

    private static Stream<String> liveness(Objects objects) {
        return objects.of("Deployment")
                .filter(service -> containers(service)
                        .anyMatch(container -> !container
                                .at("/livenessProbe/httpGet/path")
                                .asText()
                                .equals("/q/health/live")))
                .map(Objects::place);
    }

    private static Stream<String> tokens(Objects objects) {
        return objects.workloads()
                .filter(workload ->
                        pod(workload).path("automountServiceAccountToken").asBoolean(true)
                                || objects.of("ServiceAccount")
                                        .filter(account -> name(account)
                                                .equals(pod(workload)
                                                        .path("serviceAccountName")
                                                        .asText()))
                                        .noneMatch(account -> !account.path("automountServiceAccountToken")
                                                .asBoolean(true)))
                .map(Objects::place);
    }

    private static java.util.function.Function<Objects, Stream<String>> eachContainer(Predicate<JsonNode> holds) {
        return objects -> objects.workloads()
                .flatMap(workload -> containers(workload)
                        .filter(holds.negate())
                        .map(container ->
                                place(workload) + " " + container.path("name").asText()));
    }
}
