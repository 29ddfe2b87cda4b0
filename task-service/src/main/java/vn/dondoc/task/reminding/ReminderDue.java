package vn.dondoc.task.reminding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.directive.Deadline;
import vn.dondoc.task.directive.DirectiveHead;
import vn.dondoc.task.policy.ReminderKind;
import vn.dondoc.task.policy.StepKey;

/** Event: an audience shall hear of these tasks, not before the given instant. */
record ReminderDue(Audience audience, Instant notBefore, ReminderKind kind, List<Item> items) {

    static final String TYPE = "vn.dondoc.reminder-due.v1";

    /** Keeps a record far below what a broker takes, whatever the contents. */
    static final int MOST_ITEMS = 100;

    /** One task of a message. */
    record Item(
            TaskId taskId,
            int deadlineVersion,
            StepKey step,
            List<StepKey> supersedes,
            String unit,
            String unitName,
            DirectiveHead directive,
            String ordinal,
            String content,
            @Nullable Deadline deadline,
            @Nullable LocalDate lastWorkingDay,
            boolean acknowledged,
            LocalDate openedOn,
            @Nullable String output,
            @Nullable String via,
            List<String> reportTo) {

        static Item of(Told told, @Nullable LocalDate lastWorkingDay) {
            var task = told.mention();
            return new Item(
                    task.id(),
                    task.deadlineVersion(),
                    told.step(),
                    told.supersedes(),
                    task.unit(),
                    task.unitName(),
                    task.directive(),
                    task.ordinal(),
                    task.content(),
                    task.deadline(),
                    lastWorkingDay,
                    task.acknowledged(),
                    task.openedOn(),
                    task.handover().output(),
                    task.handover().via(),
                    task.handover().reportTo());
        }
    }
}
