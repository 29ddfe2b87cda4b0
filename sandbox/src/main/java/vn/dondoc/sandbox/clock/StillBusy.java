package vn.dondoc.sandbox.clock;

import java.time.Duration;
import java.util.List;

/** The services did not come to rest in time; the message names what they still have in hand. */
public final class StillBusy extends RuntimeException {

    StillBusy(Duration patience, List<String> unrest) {
        super("Not still after " + patience.toSeconds() + " s: " + String.join("; ", unrest));
    }
}
