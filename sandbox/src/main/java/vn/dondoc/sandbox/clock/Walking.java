package vn.dondoc.sandbox.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Moves the clock forward so that everything happens that would have happened in that time, and in its order: to the earliest
 * instant at which any service has something to do, wait until all is still, on to the next.
 */
public final class Walking {

    /** The clock runs on while a request to move it is under way. */
    private static final Duration JUST_PAST = Duration.ofSeconds(2);

    private final SandboxClock clock;
    private final Stillness stillness;
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicReference<Optional<Walk>> latest = new AtomicReference<>(Optional.empty());

    public Walking(SandboxClock clock, Stillness stillness) {
        this.clock = clock;
        this.stillness = stillness;
    }

    /** The walk that is under way, or the last one. */
    public Optional<Walk> latest() {
        return latest.get();
    }

    public boolean isUnderWay() {
        return busy.get();
    }

    /** The next instant at which any service has something to do; waits until all is still first. */
    public Optional<Instant> next() throws InterruptedException {
        return earliest(stillness.await());
    }

    /**
     * Walks to an instant and returns when all is still there.
     *
     * @throws AlreadyWalking if a walk is under way
     * @throws IllegalArgumentException if the instant is past
     * @throws StillBusy if the services do not come to rest on the way
     */
    public Walk to(Instant target) throws InterruptedException {
        return alone(target, () -> walk(target));
    }

    /** Walks to the next instant at which any service has something to do; stays where it is if there is none. */
    public Walk toNext() throws InterruptedException {
        return alone(clock.instant(), () -> {
            Optional<Instant> next = next();
            Instant target = next.isPresent() ? next.get() : clock.instant();
            return walk(target.isAfter(clock.instant()) ? target : clock.instant());
        });
    }

    /** Moves at once, as an outage would: what was due in between is found late. Returns when all is still. */
    public Walk jumpTo(Instant target) throws InterruptedException {
        return alone(target, () -> {
            Walk walk = Walk.from(clock.instant(), target);
            moveTo(target);
            stillness.await();
            return walk.hoppedTo(target).done();
        });
    }

    /** Moves at once and returns at once, while the services still find what has become due. */
    public Walk setTo(Instant target) throws InterruptedException {
        return alone(target, () -> {
            Walk walk = Walk.from(clock.instant(), target);
            moveTo(target);
            return walk.hoppedTo(target).done();
        });
    }

    private Walk walk(Instant target) throws InterruptedException {
        Walk walk = note(Walk.from(clock.instant(), target));
        Map<String, Agenda> agendas = stillness.await();
        while (true) {
            Optional<Instant> next = earliest(agendas).filter(instant -> !instant.isAfter(target));
            if (next.isEmpty()) {
                break;
            }
            // what has become due while we looked is in hand already: then there is nothing to move, only to wait for
            if (next.get().isAfter(clock.instant())) {
                clock.moveTo(next.get());
                walk = note(walk.hoppedTo(next.get()));
            }
            agendas = stillness.await();
        }
        moveTo(target);
        stillness.await();
        return walk.done();
    }

    private void moveTo(Instant instant) {
        if (instant.isAfter(clock.instant())) {
            clock.moveTo(instant);
        }
    }

    private Walk note(Walk walk) {
        latest.set(Optional.of(walk));
        return walk;
    }

    private Walk alone(Instant target, Way way) throws InterruptedException {
        if (target.isBefore(clock.instant().minus(JUST_PAST))) {
            throw new IllegalArgumentException(
                    "The clock says " + clock.instant() + " and never goes back to " + target);
        }
        if (!busy.compareAndSet(false, true)) {
            throw new AlreadyWalking();
        }
        try {
            return note(way.go());
        } catch (StillBusy e) {
            note(latest.get()
                    .orElseGet(() -> Walk.from(clock.instant(), target))
                    .failed(Objects.toString(e.getMessage())));
            throw e;
        } finally {
            busy.set(false);
        }
    }

    private static Optional<Instant> earliest(Map<String, Agenda> agendas) {
        return agendas.values().stream()
                .map(Agenda::next)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .min(Instant::compareTo);
    }

    private interface Way {
        Walk go() throws InterruptedException;
    }
}
