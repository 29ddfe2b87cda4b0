package vn.dondoc.notification.message;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.notice.MessageId;

/**
 * The words of a mail, written once and then kept.
 *
 * @param calendar the days it speaks of, as iCalendar; null where there is none to come
 * @param thread earlier mails about the same single task to the same person: the first, then the last; empty for a mail
 *     about several tasks, and for the first
 */
public record Letter(
        String subject, String text, String html, @Nullable String calendar, List<MessageId> thread)
        implements Content {

    public Letter {
        thread = List.copyOf(thread);
    }

    /** A mail that stands for itself. */
    public Letter(String subject, String text, String html) {
        this(subject, text, html, null, List.of());
    }

    /** The same mail as the next of a thread. */
    public Letter after(List<MessageId> earlier) {
        return new Letter(subject, text, html, calendar, earlier);
    }
}
