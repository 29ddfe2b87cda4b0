package vn.dondoc.messaging;

import org.jspecify.annotations.Nullable;

/** An event that breaks its contract. It becomes a dead letter; the message says why, without quoting the event. */
public class UnreadableEvent extends RuntimeException {

    public UnreadableEvent(String message) {
        super(message);
    }

    public UnreadableEvent(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
