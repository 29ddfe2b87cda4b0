package vn.dondoc.notification.delivery;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.dondoc.notification.message.Content;

/** Writes a message and keeps what it says, so that every attempt says the same. */
@ApplicationScoped
class FreezingContent {

    /** A message that cannot be written is a fault of ours: it rests, is tried again, and holds nobody else up. */
    private static final Duration PAUSE_AFTER_FAULT = Duration.ofMinutes(5);

    private final Messages messages;
    private final WritingMessages writing;

    FreezingContent(Messages messages, WritingMessages writing) {
        this.messages = messages;
        this.writing = writing;
    }

    /** @param open how many notices the message speaks of @return empty if it could not be written and now rests */
    Optional<Content> freeze(Message message, int open, Instant now) {
        try {
            var content = writing.write(message.id(), message.contact(), message.channel(), now);
            messages.freeze(message.id(), content, open, now);
            return Optional.of(content);
        } catch (RuntimeException e) {
            Log.errorf(e, "Message %s cannot be written", message.id().value());
            messages.move(message.id(), message.state(), now.plus(PAUSE_AFTER_FAULT));
            return Optional.empty();
        }
    }
}
