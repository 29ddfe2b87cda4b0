package vn.dondoc.notification.message;

import java.time.LocalDate;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.TaskId;

/** Links in which a test can read what they allow. */
final class ReadableLinks implements AnswerLinks {

    @Override
    public String forTask(ContactId contact, TaskId task, LocalDate validThrough) {
        return "https://dondoc.example.vn/r/task-%d-until-%s"
                .formatted(task.value().getLeastSignificantBits(), validThrough);
    }

    @Override
    public String forUnit(ContactId contact, String unit, LocalDate validThrough) {
        return "https://dondoc.example.vn/r/%s-until-%s".formatted(unit, validThrough);
    }

    @Override
    public String tasks() {
        return "https://dondoc.example.vn/tasks";
    }
}
