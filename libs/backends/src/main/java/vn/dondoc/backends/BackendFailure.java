package vn.dondoc.backends;

import org.jspecify.annotations.Nullable;

/** A database or broker that did not start, stop or obey; the message carries the last lines of its log. */
public final class BackendFailure extends RuntimeException {

    BackendFailure(String message) {
        super(message);
    }

    BackendFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
