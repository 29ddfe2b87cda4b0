package vn.dondoc.benchmarks.parts;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waiting until something is so. */
public final class Patience {

    private static final Duration STEP = Duration.ofMillis(20);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private Patience() {}

    /** @throws IllegalStateException if it never comes to be so */
    public static void until(String what, BooleanSupplier isSo) {
        long began = System.nanoTime();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() - began > LONGEST.toNanos()) {
                throw new IllegalStateException("After " + LONGEST.toMinutes() + " minutes still not: " + what);
            }
            pause(STEP);
        }
    }

    public static void pause(Duration duration) {
        try {
            TimeUnit.NANOSECONDS.sleep(duration.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", e);
        }
    }
}
