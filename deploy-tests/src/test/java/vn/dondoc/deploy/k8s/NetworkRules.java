package vn.dondoc.deploy.k8s;

import static vn.dondoc.deploy.k8s.Objects.each;
import static vn.dondoc.deploy.k8s.Objects.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may speak to whom. */
final class NetworkRules {

    private NetworkRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("nothing goes in or out but what is named", NetworkRules::denied),
                new Rule("what is let through has a port and an end", NetworkRules::named),
                new Rule("nobody outside the cluster is let in but by the Ingress", NetworkRules::closed),
                new Rule(
                        "the Ingress is encrypted",
                        objects -> objects.of("Ingress")
                                .filter(ingress -> !hosts(ingress.at("/spec/tls"), "hosts")
                                        .containsAll(hosts(ingress.at("/spec/rules"), "host")))
                                .map(Objects::place)));
    }

    private static Stream<String> denied(Objects objects) {
        boolean denied = objects.of("NetworkPolicy")
                .map(policy -> policy.path("spec"))
                .anyMatch(spec -> spec.path("podSelector").isObject()
                        && spec.path("podSelector").isEmpty()
                        && spec.path("policyTypes").size() == 2
                        && !spec.has("ingress")
                        && !spec.has("egress"));
        return denied ? Stream.of() : Stream.of("no policy denies everything to all pods");
    }

    private static Stream<String> named(Objects objects) {
        return objects.of("NetworkPolicy")
                .flatMap(policy -> Stream.of("ingress/from", "egress/to")
                        .map(direction -> direction.split("/"))
                        .flatMap(direction -> each(policy.path("spec").path(direction[0]))
                                .filter(rule -> rule.path("ports").isEmpty()
                                        || rule.path(direction[1]).isEmpty()
                                        || each(rule.path("ports")).anyMatch(port -> !port.has("port")))
                                .map(rule -> place(policy) + " " + direction[0])));
    }

    private static Stream<String> closed(Objects objects) {
        return objects.of("NetworkPolicy")
                .filter(policy -> each(policy.at("/spec/ingress"))
                        .flatMap(rule -> each(rule.path("from")))
                        .anyMatch(from -> from.has("ipBlock")
                                || from.path("namespaceSelector").isObject()
                                        && from.path("namespaceSelector").isEmpty()))
                .map(Objects::place);
    }

    private static Set<String> hosts(JsonNode entries, String field) {
        return each(entries)
                .map(entry -> entry.path(field))
                .flatMap(found -> found.isArray() ? each(found) : Stream.of(found))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}
