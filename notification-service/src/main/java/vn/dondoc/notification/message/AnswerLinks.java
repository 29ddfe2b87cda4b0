package vn.dondoc.notification.message;

import java.time.LocalDate;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.TaskId;

/** The links by which a contact answers without an account. */
public interface AnswerLinks {

    /** To answer for one task; holds to the end of the given day. */
    String forTask(ContactId contact, TaskId task, LocalDate validThrough);

    /** To answer for every open task of a unit; holds to the end of the given day. */
    String forUnit(ContactId contact, String unit, LocalDate validThrough);

    /** The tasks as a signed-in user sees them. */
    String tasks();
}
