package vn.dondoc.notification.delivery;

import java.time.Instant;

/** What came of one attempt. Reasons are sentences in Vietnamese for the ledger and hold no address. */
public sealed interface DeliveryOutcome {

    /** Taken over by a mail server or by Zalo. @param sentAs what the channel calls the message */
    record Delivered(String sentAs) implements DeliveryOutcome {}

    /** Surely not taken, for now. @param retryAt not before this */
    record Deferred(Instant retryAt, String reason) implements DeliveryOutcome {}

    /** Surely not taken, and never will be by this channel for this person. */
    record Refused(String reason) implements DeliveryOutcome {}

    /** Surely not taken: the channel is out of order for everybody. @param retryAt not before this, if there is no other channel */
    record Unavailable(Instant retryAt, String reason) implements DeliveryOutcome {}

    /** It may have been taken. */
    record Unknown(String reason) implements DeliveryOutcome {}
}
