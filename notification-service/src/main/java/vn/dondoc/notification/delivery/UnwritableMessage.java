package vn.dondoc.notification.delivery;

import java.util.UUID;
import vn.dondoc.notification.notice.MessageId;

/** A message could not be written, whatever the cause; the transaction that tried is of no more use. */
class UnwritableMessage extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final UUID id;
    private final Message.State state;

    UnwritableMessage(Message message, RuntimeException cause) {
        super("Message " + message.id().value() + " cannot be written", cause);
        this.id = message.id().value();
        this.state = message.state();
    }

    MessageId id() {
        return new MessageId(id);
    }

    /** In which state the message was met. */
    Message.State state() {
        return state;
    }
}
