package vn.dondoc.task.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import vn.dondoc.messaging.Agenda;

/** Tells a clock that is moved when the next report goes by itself. */
@ApplicationScoped
class ReportAgenda implements Agenda {

    private final SendingReports sending;
    private final SentReports reports;

    ReportAgenda(SendingReports sending, SentReports reports) {
        this.sending = sending;
        this.reports = reports;
    }

    @Override
    @Transactional
    public Optional<Instant> next(Instant now) {
        var week = ReportWeek.of(now);
        return sending.goesAt(week).filter(at -> at.isAfter(now)).or(() -> sending.goesAt(week.next()));
    }

    @Override
    @Transactional
    public long inHand(Instant now) {
        var week = ReportWeek.of(now);
        return sending.goesAt(week).filter(at -> !at.isAfter(now)).isPresent() && !reports.hasGone(week) ? 1 : 0;
    }
}
