package vn.dondoc.task.reminding;

import static vn.dondoc.task.reminding.Recipient.FOCAL;
import static vn.dondoc.task.reminding.Recipient.HEAD;
import static vn.dondoc.task.reminding.Recipient.SUPERVISORS;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.task.reminding.Rung.When;

/**
 * Who hears when: a value, so that it can be shown, compared and changed without a line of code.
 *
 * @param morning when people read their reminders, Asia/Ho_Chi_Minh
 * @param ahead how long before the morning its steps are handed over, so that they can be gathered into one digest
 * @param rungs weakest first: where two meet, the later one in this list speaks for both
 */
record Policy(LocalTime morning, Duration ahead, List<Rung> rungs) {

    /** Nagging longer than this has never made anybody faster; then it is the supervisor's turn. */
    private static final int LAST_DAY_OF_NAGGING = 60;

    private static final int DAYS_BETWEEN_WARNINGS = 5;
    private static final int FIRST_WARNING_TO_ALL = 3;

    /** For documents of ordinary urgency. */
    static final Policy NORMAL = new Policy(LocalTime.of(7, 30), Duration.ofMinutes(15), normalRungs());

    Policy {
        rungs = List.copyOf(rungs);
    }

    private static List<Rung> normalRungs() {
        var rungs = new ArrayList<Rung>();
        rungs.add(new Rung(new When.Unacknowledged(1), ReminderKind.REMINDER, List.of(FOCAL)));
        rungs.add(new Rung(new When.Unacknowledged(3), ReminderKind.REMINDER, List.of(FOCAL, HEAD)));
        rungs.add(new Rung(new When.OnTargetDay(), ReminderKind.REMINDER, List.of(FOCAL)));
        for (int days : List.of(7, 3, 1)) {
            rungs.add(new Rung(new When.Before(days), ReminderKind.REMINDER, List.of(FOCAL)));
        }
        rungs.add(new Rung(new When.Before(0), ReminderKind.DUE_TODAY, List.of(FOCAL)));
        rungs.add(new Rung(new When.After(1), ReminderKind.WARNING, List.of(FOCAL)));
        for (int days = FIRST_WARNING_TO_ALL; days <= LAST_DAY_OF_NAGGING; days += DAYS_BETWEEN_WARNINGS) {
            rungs.add(new Rung(new When.After(days), ReminderKind.WARNING, List.of(FOCAL, HEAD, SUPERVISORS)));
        }
        rungs.add(new Rung(new When.AtOnce(), ReminderKind.ASSIGNMENT, List.of(FOCAL)));
        return rungs;
    }
}
