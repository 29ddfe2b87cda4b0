package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.dondoc.notification.message.Content;
import vn.dondoc.notification.message.Entry;

/** Writes a message and keeps what it says, so that every attempt says the same. */
@ApplicationScoped
class FreezingContent {

    private final Messages messages;
    private final WritingMessages writing;

    FreezingContent(Messages messages, WritingMessages writing) {
        this.messages = messages;
        this.writing = writing;
    }

    /**
     * @param open how many notices the message speaks of
     * @throws UnwritableMessage if it cannot be written; the transaction may be lost and is to be rolled back
     */
    Content freeze(Message message, int open, Instant now) {
        try {
            var entries = writing.entries(message.id());
            var content = writing.write(message.id(), message.contact(), message.channel(), entries, now);
            messages.freeze(message.id(), content, entries.stream().anyMatch(Entry::isUrgent), open, now);
            return content;
        } catch (RuntimeException e) {
            throw new UnwritableMessage(message, e);
        }
    }
}
