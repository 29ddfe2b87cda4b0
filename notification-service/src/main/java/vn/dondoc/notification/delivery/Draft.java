package vn.dondoc.notification.delivery;

import java.util.List;
import java.util.Optional;
import vn.dondoc.notification.message.Addressee;
import vn.dondoc.notification.message.Entry;
import vn.dondoc.notification.message.Report;
import vn.dondoc.notification.notice.MessageId;
import vn.dondoc.notification.notice.TaskId;

/**
 * What a message is written from.
 *
 * @param entries what there is still to say of tasks
 * @param report that the message is; it is the only one in it
 * @param thread earlier mails about the only task it speaks of, if one may have arrived: the first and the last
 * @param notices that are open
 */
record Draft(
        Message message,
        Addressee addressee,
        List<Entry> entries,
        Optional<Report> report,
        List<MessageId> thread,
        int notices) {

    Optional<TaskId> onlyTask() {
        var tasks =
                entries.stream().map(entry -> entry.item().taskId()).distinct().toList();
        return tasks.size() == 1 ? Optional.of(tasks.getFirst()) : Optional.empty();
    }

    Draft after(List<MessageId> earlier) {
        return new Draft(message, addressee, entries, report, earlier, notices);
    }
}
