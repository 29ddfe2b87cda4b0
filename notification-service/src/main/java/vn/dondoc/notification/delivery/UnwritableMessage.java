package vn.dondoc.notification.delivery;

import java.util.UUID;
import java.util.function.Supplier;
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

    /** Does what concerns one message alone: whatever the fault, it is the message's. */
    static <T> T guard(Message message, Supplier<T> work) {
        try {
            return work.get();
        } catch (UnwritableMessage e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnwritableMessage(message, e);
        }
    }

    MessageId id() {
        return new MessageId(id);
    }

    /** In which state the message was met. */
    Message.State state() {
        return state;
    }
}
