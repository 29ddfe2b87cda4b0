package vn.dondoc.kit.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock ahead of the real one by the number of milliseconds that stands in a small file.
 *
 * <p>The file is read at every question: the sandbox moves three processes at once, and a cached offset would let one of
 * them decide with yesterday's now.
 */
final class OffsetFileClock extends Clock {

    private final Clock real;
    private final Path offsetFile;

    OffsetFileClock(Clock real, Path offsetFile) {
        this.real = real;
        this.offsetFile = offsetFile;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new OffsetFileClock(real.withZone(zone), offsetFile);
    }

    @Override
    public Instant instant() {
        try {
            return real.instant()
                    .plusMillis(Long.parseLong(Files.readString(offsetFile).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("The clock's offset cannot be read from " + offsetFile, e);
        }
    }
}
