package vn.dondoc.deploy.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The objects of an overlay. */
record Objects(List<JsonNode> all) {

    Stream<JsonNode> of(String kind) {
        return all.stream().filter(object -> object.path("kind").asText().equals(kind));
    }

    JsonNode one(String kind, String name) {
        return of(kind).filter(object -> name(object).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No %s %s".formatted(kind, name)));
    }

    /** What runs pods. */
    Stream<JsonNode> workloads() {
        return all.stream()
                .filter(object -> object.at("/spec/template/spec/containers").isArray());
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    /** As a person finds it: {@code Deployment/task-service}. */
    static String place(JsonNode object) {
        return object.path("kind").asText() + "/" + name(object);
    }

    static JsonNode pod(JsonNode workload) {
        return workload.at("/spec/template/spec");
    }

    static Stream<JsonNode> containers(JsonNode workload) {
        return Stream.concat(
                each(pod(workload).path("containers")), each(pod(workload).path("initContainers")));
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** Whether a selector of labels ({@code matchLabels} or plain) takes in the pods of a workload. */
    static boolean selects(JsonNode labels, JsonNode workload) {
        JsonNode own = workload.at("/spec/template/metadata/labels");
        return !labels.isEmpty()
                && labels.properties().stream()
                        .allMatch(label -> own.path(label.getKey()).equals(label.getValue()));
    }
}
