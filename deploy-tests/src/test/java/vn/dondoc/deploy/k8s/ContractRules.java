package vn.dondoc.deploy.k8s;

import static vn.dondoc.deploy.k8s.Objects.each;
import static vn.dondoc.deploy.k8s.Objects.name;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.deploy.Tree;
import vn.dondoc.deploy.settings.OwnSettings;

/** Routes, topics and who may read and write them, as {@code contracts/} and the services have them. */
final class ContractRules {

    private static final String DEAD_LETTER = ".dead-letter";

    private ContractRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("the Ingress has the routes of the contracts", ContractRules::routes),
                new Rule("the topics are those of the contracts", ContractRules::topics),
                new Rule("the list of topics is that of the contracts", ContractRules::list),
                new Rule("no event is kept longer than its id", ContractRules::retention),
                new Rule("a service may read what it consumes and write what it publishes", ContractRules::users));
    }

    private static Stream<String> routes(Objects objects) {
        Set<String> wanted = Tree.csv("contracts/routes.csv").stream()
                .map(row -> row.get(0) + " → " + row.get(1))
                .collect(Collectors.toSet());
        Set<String> found = objects.of("Ingress")
                .flatMap(ingress -> each(ingress.at("/spec/rules")))
                .flatMap(rule -> each(rule.at("/http/paths")))
                .map(path -> path.path("path").asText() + " → "
                        + path.at("/backend/service/name").asText())
                .collect(Collectors.toSet());
        return difference(wanted, found);
    }

    private static Stream<String> topics(Objects objects) {
        if (objects.of("KafkaTopic").findAny().isEmpty()) {
            return Stream.of();
        }
        Set<String> wanted = Tree.csv("contracts/topics.csv").stream()
                .flatMap(row -> Stream.of(
                        topic(row.get(0), row.get(1), row.get(2).equals("true")),
                        topic(row.get(0) + DEAD_LETTER, row.get(1), false)))
                .collect(Collectors.toSet());
        Set<String> found = objects.of("KafkaTopic")
                .map(topic -> topic(
                        name(topic),
                        topic.at("/spec/partitions").asText(),
                        topic.at("/spec/config/cleanup.policy").asText().equals("compact")))
                .collect(Collectors.toSet());
        return difference(wanted, found);
    }

    private static String topic(String name, String partitions, boolean compacted) {
        return "%s of %s partitions%s".formatted(name, partitions, compacted ? ", compacted" : "");
    }

    /** A cluster without Strimzi creates them from a copy of the table. */
    private static Stream<String> list(Objects objects) {
        return objects.of("ConfigMap")
                .filter(map -> map.path("data").has("topics.csv"))
                .filter(map -> !map.at("/data/topics.csv").asText().equals(Tree.text("contracts/topics.csv")))
                .map(Objects::place);
    }

    /** A record that came again after its id is forgotten would take effect a second time. */
    private static Stream<String> retention(Objects objects) {
        Duration keep = OwnSettings.all().stream()
                .filter(setting -> setting.name().equals("dondoc.messaging.inbox.keep"))
                .map(setting ->
                        Duration.ofDays(Long.parseLong(setting.standard().replace("d", ""))))
                .findFirst()
                .orElseThrow();
        return objects.of("KafkaTopic")
                .filter(topic -> !name(topic).endsWith(DEAD_LETTER))
                .filter(topic ->
                        topic.at("/spec/config/cleanup.policy").asText().equals("delete"))
                .filter(topic -> topic.at("/spec/config/retention.ms").asLong(Long.MAX_VALUE) >= keep.toMillis())
                .map(Objects::place);
    }

    private static Stream<String> users(Objects objects) {
        if (objects.of("KafkaUser").findAny().isEmpty()) {
            return Stream.of();
        }
        return Tree.SERVICES.stream()
                .flatMap(service ->
                        difference(wanted(service), found(objects, service)).map(each -> service + ": " + each));
    }

    private static Set<String> wanted(String service) {
        Set<String> consumed = Tree.text(service + "/src/main/resources/application.properties")
                .lines()
                .filter(line -> line.matches("mp\\.messaging\\.incoming\\..*\\.topic=.*"))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .collect(Collectors.toSet());
        Set<String> wanted = new HashSet<>(Set.of("Read group " + service));
        consumed.forEach(topic -> wanted.addAll(Set.of(
                "Read topic " + topic,
                "Describe topic " + topic,
                "Read topic " + topic + DEAD_LETTER,
                "Write topic " + topic + DEAD_LETTER,
                "Describe topic " + topic + DEAD_LETTER)));
        published(service).forEach(topic -> wanted.addAll(Set.of("Write topic " + topic, "Describe topic " + topic)));
        return wanted;
    }

    /** By the table of {@code contracts/README.md}: event, topic, key, published by, consumed by. */
    private static Set<String> published(String service) {
        return Tree.text("contracts/README.md")
                .lines()
                .filter(line -> line.startsWith("| `vn.dondoc."))
                .map(line -> line.split("\\|"))
                .filter(columns -> columns[4].contains(service))
                .map(columns -> columns[2].replaceAll("^ *`([^`]*)`.*$", "$1"))
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Objects objects, String service) {
        return objects.of("KafkaUser")
                .filter(user -> name(user).equals(service))
                .filter(user -> user.at("/spec/authentication/type").asText().equals("tls"))
                .flatMap(user -> each(user.at("/spec/authorization/acls")))
                .flatMap(acl -> each(acl.path("operations")).map(operation -> operation.asText() + " " + resource(acl)))
                .collect(Collectors.toSet());
    }

    private static String resource(JsonNode acl) {
        JsonNode resource = acl.path("resource");
        boolean literal = resource.path("patternType").asText("literal").equals("literal");
        return resource.path("type").asText() + " " + resource.path("name").asText() + (literal ? "" : "…");
    }

    private static Stream<String> difference(Set<String> wanted, Set<String> found) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(found);
        Set<String> added = new TreeSet<>(found);
        added.removeAll(wanted);
        return Stream.concat(
                missing.stream().map(each -> "missing: " + each), added.stream().map(each -> "nobody needs: " + each));
    }
}
