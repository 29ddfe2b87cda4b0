package vn.dondoc.sandbox.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The clock that the services decide by: the real one plus an offset, which only grows.
 *
 * <p>The offset stands in a small file as a plain number of milliseconds; the services read it at every question, so it is
 * replaced in one step and never seen half written.
 */
public final class SandboxClock extends Clock {

    private final Clock real;
    private final Path offsetFile;
    private volatile Duration offset;

    private SandboxClock(Clock real, Path offsetFile, Duration offset) {
        this.real = real;
        this.offsetFile = offsetFile;
        this.offset = offset;
    }

    /** A clock that says {@code start} now. */
    public static SandboxClock startingAt(Instant start, Clock real, Path offsetFile) {
        SandboxClock clock = new SandboxClock(real, offsetFile, Duration.between(real.instant(), start));
        clock.write();
        return clock;
    }

    /** The clock of an earlier run, as its file says. */
    public static SandboxClock continuing(Clock real, Path offsetFile) {
        try {
            long millis = Long.parseLong(Files.readString(offsetFile).strip());
            return new SandboxClock(real, offsetFile, Duration.ofMillis(millis));
        } catch (IOException e) {
            throw new UncheckedIOException("The clock's offset cannot be read from " + offsetFile, e);
        }
    }

    /**
     * Moves the clock forward at once.
     *
     * @throws IllegalArgumentException if it already says a later instant
     */
    public synchronized void moveTo(Instant to) {
        if (to.isBefore(instant())) {
            throw new IllegalArgumentException("The clock says " + instant() + " and never goes back to " + to);
        }
        offset = Duration.between(real.instant(), to);
        write();
    }

    public Path offsetFile() {
        return offsetFile;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SandboxClock(real.withZone(zone), offsetFile, offset);
    }

    private void write() {
        Path next = offsetFile.resolveSibling(offsetFile.getFileName() + ".next");
        try {
            Files.writeString(next, Long.toString(offset.toMillis()));
            Files.move(next, offsetFile, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The clock's offset cannot be written to " + offsetFile, e);
        }
    }
}
