package vn.dondoc.notification.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger; what does not apply is null. It names a contact by id and never holds an address.
 *
 * @param attempt which attempt of the message, from 1
 */
public record LedgerRow(
        Instant at,
        Entry entry,
        @Nullable UUID noticeId,
        @Nullable UUID messageId,
        @Nullable UUID contactId,
        @Nullable String channel,
        @Nullable Integer attempt,
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable String sentAs) {

    /** What was done. */
    public enum Entry {
        PLANNED("planned"),
        FROZEN("frozen"),
        ATTEMPT_BEGAN("attempt-began"),
        ACCEPTED("accepted"),
        DEFERRED("deferred"),
        REFUSED("refused"),
        UNKNOWN("unknown"),
        FALLBACK("fallback"),
        ENDED("ended"),
        /** The mail came back after a server had taken it. */
        BOUNCED("bounced"),
        /** The channel says that it reached the person. */
        ARRIVED("arrived");

        private final String code;

        Entry(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    /** Somebody is to hear. */
    public static LedgerRow planned(Instant at, UUID noticeId, @Nullable UUID contactId, @Nullable UUID messageId) {
        return new LedgerRow(at, Entry.PLANNED, noticeId, messageId, contactId, null, null, null, null, null);
    }

    /** A notice came to its end. */
    public static LedgerRow ended(
            Instant at,
            UUID noticeId,
            @Nullable UUID contactId,
            String outcome,
            @Nullable String channel,
            @Nullable String reason,
            @Nullable String sentAs) {
        return new LedgerRow(at, Entry.ENDED, noticeId, null, contactId, channel, null, outcome, reason, sentAs);
    }

    /** Something happened to a message on its way. */
    public static LedgerRow ofMessage(
            Instant at,
            Entry entry,
            UUID messageId,
            UUID contactId,
            String channel,
            int attempt,
            @Nullable String reason,
            @Nullable String sentAs) {
        return new LedgerRow(at, entry, null, messageId, contactId, channel, attempt, null, reason, sentAs);
    }
}
