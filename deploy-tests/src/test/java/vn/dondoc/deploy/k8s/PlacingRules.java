package vn.dondoc.deploy.k8s;

import static vn.dondoc.deploy.k8s.Objects.containers;
import static vn.dondoc.deploy.k8s.Objects.each;
import static vn.dondoc.deploy.k8s.Objects.name;
import static vn.dondoc.deploy.k8s.Objects.place;
import static vn.dondoc.deploy.k8s.Objects.pod;
import static vn.dondoc.deploy.k8s.Objects.selects;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.dondoc.deploy.settings.OwnSettings;

/** Where pods run, how many, and how they end. */
final class PlacingRules {

    /** The relay finishes its run. */
    private static final int LAST_EVENTS = 10;

    private PlacingRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("everything is in the namespace dondoc", PlacingRules::namespaces),
                new Rule("a drain takes one pod of a service at a time", PlacingRules::budgets),
                new Rule("a pod has longer to end than the longest send takes", PlacingRules::grace),
                new Rule("a service goes on while it is replaced", PlacingRules::replacing),
                new Rule("pods of a service are spread over nodes and zones", PlacingRules::spread),
                new Rule("a service is scaled by its load", PlacingRules::scaled),
                new Rule("what is named is there", PlacingRules::named));
    }

    private static Stream<String> namespaces(Objects objects) {
        return objects.all().stream()
                .filter(object -> !object.path("kind").asText().equals("Namespace"))
                .filter(object -> !object.at("/metadata/namespace").asText().equals("dondoc"))
                .map(Objects::place);
    }

    private static Stream<String> budgets(Objects objects) {
        return objects.of("Deployment")
                .filter(service -> objects.of("PodDisruptionBudget")
                        .noneMatch(budget -> selects(budget.at("/spec/selector/matchLabels"), service)
                                && budget.at("/spec/maxUnavailable").asInt() == 1))
                .map(Objects::place);
    }

    private static Stream<String> grace(Objects objects) {
        long longest = longestSend().toSeconds();
        return objects.of("Deployment")
                .filter(service -> {
                    int pause = containers(service)
                            .mapToInt(container -> container
                                    .at("/lifecycle/preStop/sleep/seconds")
                                    .asInt())
                            .max()
                            .orElse(0);
                    return pod(service).path("terminationGracePeriodSeconds").asInt(30) < pause + longest + LAST_EVENTS;
                })
                .map(service -> "%s: longest send %d s".formatted(place(service), longest));
    }

    /** After this an attempt counts as lost: it is longer than any channel takes. */
    static Duration longestSend() {
        return OwnSettings.all().stream()
                .filter(setting -> setting.name().equals("dondoc.delivery.lease"))
                .map(setting -> Duration.parse("PT" + setting.standard().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> replacing(Objects objects) {
        return objects.of("Deployment")
                .filter(service -> service.at("/spec/strategy/rollingUpdate/maxUnavailable")
                                        .asInt(1)
                                != 0
                        || containers(service)
                                .anyMatch(container ->
                                        !container.path("lifecycle").has("preStop")))
                .map(Objects::place);
    }

    private static Stream<String> spread(Objects objects) {
        return objects.of("Deployment")
                .flatMap(service -> Stream.of("kubernetes.io/hostname", "topology.kubernetes.io/zone")
                        .filter(key -> each(pod(service).path("topologySpreadConstraints"))
                                .noneMatch(constraint ->
                                        constraint.path("topologyKey").asText().equals(key)
                                                && selects(constraint.at("/labelSelector/matchLabels"), service)))
                        .map(key -> place(service) + " " + key));
    }

    private static Stream<String> scaled(Objects objects) {
        return objects.of("Deployment")
                .filter(service -> service.at("/spec").has("replicas")
                        || objects.of("HorizontalPodAutoscaler")
                                .noneMatch(scaler -> scaler.at("/spec/scaleTargetRef/name")
                                        .asText()
                                        .equals(name(service))))
                .map(service -> place(service) + ": the autoscaler alone says how many");
    }

    private static Stream<String> named(Objects objects) {
        Stream<String> services = objects.of("Service")
                .filter(service -> objects.workloads()
                        .noneMatch(workload -> selects(service.at("/spec/selector"), workload)
                                && each(service.at("/spec/ports"))
                                        .allMatch(port -> hasPort(workload, port.path("targetPort")))))
                .map(Objects::place);
        Stream<String> scalers = objects.of("HorizontalPodAutoscaler")
                .filter(scaler -> objects.of("Deployment")
                        .noneMatch(service -> name(service)
                                .equals(scaler.at("/spec/scaleTargetRef/name").asText())))
                .map(Objects::place);
        Stream<String> configuration = objects.workloads()
                .flatMap(workload -> containers(workload)
                        .flatMap(container -> each(container.path("envFrom")))
                        .map(from -> from.at("/configMapRef/name").asText())
                        .filter(map -> objects.of("ConfigMap")
                                .noneMatch(each -> name(each).equals(map)))
                        .map(map -> place(workload) + " " + map));
        Stream<String> mounts = objects.workloads()
                .flatMap(workload -> containers(workload)
                        .flatMap(container -> each(container.path("volumeMounts")))
                        .map(mount -> mount.path("name").asText())
                        .filter(mount -> Stream.concat(
                                        each(pod(workload).path("volumes"))
                                                .map(volume ->
                                                        volume.path("name").asText()),
                                        each(workload.at("/spec/volumeClaimTemplates"))
                                                .map(Objects::name))
                                .noneMatch(mount::equals))
                        .map(mount -> place(workload) + " " + mount));
        return Stream.of(services, scalers, configuration, mounts).flatMap(each -> each);
    }

    private static boolean hasPort(JsonNode workload, JsonNode target) {
        return containers(workload)
                .flatMap(container -> each(container.path("ports")))
                .anyMatch(port -> port.path("name").equals(target)
                        || port.path("containerPort").equals(target));
    }
}
