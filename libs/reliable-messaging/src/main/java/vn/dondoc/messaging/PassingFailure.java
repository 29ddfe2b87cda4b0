package vn.dondoc.messaging;

/** What a handler throws when trying again later can help: somebody it needs is away. The event is tried again in place, for ever. */
public class PassingFailure extends RuntimeException {

    public PassingFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
