package vn.dondoc.task.reminding;

import java.util.List;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.policy.StepKey;

/** Event: what was handed over for this audience shall not be said any more. */
record ReminderWithdrawn(Audience audience, WithdrawalReason reason, List<Item> items) {

    static final String TYPE = "vn.dondoc.reminder-withdrawn.v1";

    /** One step that is taken back. */
    record Item(TaskId taskId, int deadlineVersion, StepKey step) {}
}
