package vn.dondoc.notification.message;

import java.util.List;
import vn.dondoc.notification.notice.TaskId;

/** What an audience is to hear, as task-service handed it over. */
public sealed interface Matter permits DueItem, Report {

    /** The task; of a report its own number, which stands where others name a task. */
    TaskId taskId();

    int deadlineVersion();

    String step();

    /** Steps that this one says as well. */
    List<String> supersedes();
}
