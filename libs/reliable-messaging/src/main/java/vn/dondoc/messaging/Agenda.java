package vn.dondoc.messaging;

import java.time.Instant;
import java.util.Optional;

/** What a part of a service still has to do. Whoever moves the clock asks every bean of this type before each step. */
public interface Agenda {

    /** The next instant, later than now, at which the clock alone gives it something to do. */
    Optional<Instant> next(Instant now);

    /** How many items are due or being worked on: 0 means that nothing more happens until the clock moves. */
    long inHand(Instant now);
}
