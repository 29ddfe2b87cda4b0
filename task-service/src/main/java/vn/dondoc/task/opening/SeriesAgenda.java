package vn.dondoc.task.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import vn.dondoc.messaging.Agenda;

/** Tells a clock that is moved when the next occurrence opens. */
@ApplicationScoped
class SeriesAgenda implements Agenda {

    private final Series series;

    SeriesAgenda(Series series) {
        this.series = series;
    }

    @Override
    @Transactional
    public Optional<Instant> next(Instant now) {
        return series.nextAfter(now);
    }

    @Override
    @Transactional
    public long inHand(Instant now) {
        return series.due(now);
    }
}
