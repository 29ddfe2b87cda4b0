package vn.dondoc.task.policy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.List;

/** One rung of a policy: a step and who hears of it. */
public record Rung(StepKey step, List<Recipient> tells) {

    static final Comparator<Rung> WEAKEST_FIRST =
            Comparator.comparingInt(rung -> rung.when().strength());

    public Rung {
        // refuses a step that is no task's
        When.of(step);
        tells = tells.stream().distinct().sorted().toList();
    }

    @JsonIgnore
    public When when() {
        return When.of(step);
    }
}
