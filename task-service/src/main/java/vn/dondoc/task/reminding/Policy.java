package vn.dondoc.task.reminding;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;

/**
 * Who hears when: a value, so that it can be shown, compared and changed without a line of code.
 *
 * @param morning when people read their reminders, Asia/Ho_Chi_Minh
 * @param ahead how long before the morning its steps are handed over, so that they can be gathered into one digest
 * @param hours when steps that are counted in hours may be heard
 * @param rungs weakest first: where two meet, the later one in this list speaks for both
 */
record Policy(LocalTime morning, Duration ahead, OfficeHours hours, List<Rung> rungs) {

    Policy {
        rungs = List.copyOf(rungs);
    }
}
