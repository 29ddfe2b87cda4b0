package vn.dondoc.sandbox.clock;

/** The clock is being moved by somebody else. */
public final class AlreadyWalking extends RuntimeException {

    AlreadyWalking() {
        super("The clock is being moved already");
    }
}
