package vn.dondoc.messaging;

/** A dead letter is not handed to its consumer once more. */
public final class RedriveRefused extends RuntimeException {

    /** Why not. */
    public enum Reason {
        /** It was handed over before: what became of it then holds, or lies here as a letter of its own. */
        REDRIVEN_BEFORE,
        /** A later event of its key took effect: it would undo what that one did. */
        LATER_EVENT_PROCESSED,
        /** The database is away, or something else that passes. */
        NOT_NOW
    }

    private final Reason reason;

    RedriveRefused(Reason reason, String letter) {
        super("Dead letter " + letter + " is not redriven: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
