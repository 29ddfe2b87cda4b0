package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.notification.message.Content;

/** Writes messages and keeps what they say, so that every attempt says the same. */
@ApplicationScoped
class FreezingContent {

    private final Messages messages;
    private final Drafts drafts;
    private final WritingMessages writing;

    FreezingContent(Messages messages, Drafts drafts, WritingMessages writing) {
        this.messages = messages;
        this.drafts = drafts;
        this.writing = writing;
    }

    /** @throws UnwritableMessage if it cannot be written; the transaction may be lost and is to be rolled back */
    Content freeze(Message message, Instant now) {
        return freeze(List.of(message), now).getFirst().content();
    }

    /** The same of several. A failure of which nobody knows whose it is, is none of one message. */
    List<Writing> freeze(List<Message> together, Instant now) {
        return together.size() == 1
                ? UnwritableMessage.guard(together.getFirst(), () -> write(together, now))
                : write(together, now);
    }

    private List<Writing> write(List<Message> together, Instant now) {
        var today = now.atZone(VietnamTime.ZONE).toLocalDate();
        var written = drafts.of(together).stream()
                .map(draft -> writing.write(draft, today))
                .toList();
        messages.freeze(written, now);
        return written;
    }
}
