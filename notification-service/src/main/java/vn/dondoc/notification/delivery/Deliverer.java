package vn.dondoc.notification.delivery;

import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.MessageId;

/** Sends by one channel. Blocks, within a bound of its own; is called outside transactions, by several threads. */
public interface Deliverer {

    Channel channel();

    /** What is known before sending of how the channel will call the message: a Message-ID, a tracking id. */
    String reference(MessageId message);

    /** Whether a second copy is recognised by its receiver, so that an attempt of unknown outcome may be made again. */
    boolean isRepeatable();

    /** Whether the channel has told of an arrival before it was known what it calls that message. Joins the caller's transaction. */
    default boolean hasWordOf(String sentAs) {
        return false;
    }

    DeliveryOutcome deliver(Attempt attempt);
}
