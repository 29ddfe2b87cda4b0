package vn.dondoc.task.reminding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dondoc.task.policy.StepKey;

/** A step that was handed over, or spoken for by another, and is never handed over again. */
record FiredStep(StepKey key, Audience audience) {

    static Set<FiredStep> and(Set<FiredStep> fired, List<HandOver> handOvers) {
        var all = new HashSet<>(fired);
        for (var handOver : handOvers) {
            all.add(handOver.step().fired());
            handOver.supersedes().forEach(step -> all.add(step.fired()));
        }
        return all;
    }
}
