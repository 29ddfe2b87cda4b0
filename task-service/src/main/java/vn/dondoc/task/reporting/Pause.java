package vn.dondoc.task.reporting;

import java.time.Duration;
import java.time.Instant;

/** How long to leave alone what has failed: a minute, then twice as long each time, at most an hour. */
record Pause(int failures, Instant failedAt) {

    static final Pause NONE = new Pause(0, Instant.EPOCH);

    private static final int MOST_DOUBLINGS = 6;
    private static final Duration LONGEST = Duration.ofHours(1);

    Pause afterFailure(Instant now) {
        return new Pause(failures + 1, now);
    }

    boolean isOver(Instant now) {
        return failures == 0 || now.isBefore(failedAt) || !now.isBefore(failedAt.plus(length()));
    }

    private Duration length() {
        var doubled = Duration.ofMinutes(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
