package vn.dondoc.sandbox;

/** Why the sandbox does not start, in one line for whoever started it. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String line) {
        super(line);
    }

    public CannotStart(String line, Throwable cause) {
        super(line, cause);
    }
}
