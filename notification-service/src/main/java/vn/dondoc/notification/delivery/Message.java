package vn.dondoc.notification.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.message.Content;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.MessageId;

/**
 * A message to one contact, as its row stands; locked by the transaction that read it.
 *
 * @param giveUpAt null before the first attempt
 * @param unsure an attempt ended without our knowing whether the message arrived
 * @param isUrgent goes before all that is not
 * @param hasSlot was given the moment at which it may leave within the limits
 * @param refused channels that failed for good
 * @param noticesWritten of how many notices the content speaks; null if it must be written anew
 */
record Message(
        MessageId id,
        ContactId contact,
        State state,
        Channel channel,
        boolean isUrgent,
        boolean hasSlot,
        List<Channel> refused,
        int attempts,
        @Nullable Instant giveUpAt,
        boolean unsure,
        @Nullable Instant frozenAt,
        @Nullable Integer noticesWritten,
        @Nullable Content content) {

    enum State {
        /** Notices still join it. */
        GATHERING,
        /** Frozen; waits for its next attempt. */
        READY,
        /** An attempt is under way. */
        SENDING,
        /** Nothing more will be done: its notices have ended. */
        DONE,
        /** Nothing was left to say. */
        CANCELLED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether something of it may have reached the contact, or is about to. */
    boolean mayHaveArrived() {
        return state == State.SENDING || unsure;
    }
}
