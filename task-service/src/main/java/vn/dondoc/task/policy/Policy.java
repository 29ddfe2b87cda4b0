package vn.dondoc.task.policy;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/**
 * Who hears when: a value, so that it can be shown, compared and changed without a line of code.
 *
 * @param morning when people read their reminders, Asia/Ho_Chi_Minh
 * @param hours when steps that are counted in hours may be heard
 * @param rungs weakest first: where two meet, the later one in this list speaks for both
 */
public record Policy(LocalTime morning, OfficeHours hours, List<Rung> rungs) {

    /** Nagging longer than this has never made anybody faster; then it is the supervisor's turn. */
    public static final int LAST_DAY_OF_NAGGING = 60;

    public Policy {
        Objects.requireNonNull(morning, "morning");
        Objects.requireNonNull(hours, "hours");
        rungs = rungs.stream().sorted(Rung.WEAKEST_FIRST).toList();
    }
}
