package vn.dondoc.task.policy;

import java.util.EnumMap;
import java.util.Map;
import vn.dondoc.task.directive.Urgency;

/** The policies in force, one for each urgency. */
public record PolicyBook(Map<Urgency, PolicyInForce> byUrgency) {

    /** What holds until somebody decides otherwise. */
    public static final PolicyBook BY_DEFAULT = byDefault();

    public PolicyBook {
        byUrgency = Map.copyOf(byUrgency);
    }

    private static PolicyBook byDefault() {
        var policies = new EnumMap<Urgency, PolicyInForce>(Urgency.class);
        for (var urgency : Urgency.values()) {
            policies.put(urgency, PolicyInForce.byDefault(DefaultPolicies.of(urgency)));
        }
        return new PolicyBook(policies);
    }

    public PolicyInForce of(Urgency urgency) {
        return byUrgency.getOrDefault(urgency, PolicyInForce.byDefault(DefaultPolicies.of(urgency)));
    }

    /** The same with another policy for one urgency. */
    public PolicyBook with(Urgency urgency, PolicyInForce policy) {
        var policies = new EnumMap<>(byUrgency);
        policies.put(urgency, policy);
        return new PolicyBook(policies);
    }
}
