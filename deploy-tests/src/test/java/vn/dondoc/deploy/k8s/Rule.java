package vn.dondoc.deploy.k8s;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What holds in every overlay. Without {@code kubectl apply} nobody else would say. */
record Rule(String name, Function<Objects, Stream<String>> check) {

    List<String> violations(Objects objects) {
        return check.apply(objects).toList();
    }

    static List<Rule> all() {
        return Stream.of(
                        PodRules.all(), PlacingRules.all(), NetworkRules.all(), ContractRules.all(), SettingRules.all())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
