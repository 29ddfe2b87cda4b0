package vn.dondoc.kit.identity;

/** A link that was forged, cut off, signed by an unknown key or has expired. Which of these is for the log, not for the asker. */
public final class InvalidAnswerToken extends Exception {

    private static final long serialVersionUID = 1L;

    InvalidAnswerToken(String reason) {
        super(reason);
    }
}
