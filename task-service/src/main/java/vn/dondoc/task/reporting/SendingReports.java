package vn.dondoc.task.reporting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.messaging.Outbox;
import vn.dondoc.messaging.OutgoingEvent;
import vn.dondoc.task.calendar.Calendars;
import vn.dondoc.task.policy.ReportPolicies;
import vn.dondoc.task.reminding.HandedOverReports;
import vn.dondoc.task.reporting.LeadershipReport.Line;

/**
 * Sends the report of a week to the leaders of the units that watch over its tasks: by itself where the policy says so, or when
 * somebody asks for it. No unit gets the report of a week twice. A report that could not go before its week was over is
 * not made up for: its numbers would be those of another week.
 */
@ApplicationScoped
public class SendingReports {

    private static final Logger LOG = Logger.getLogger(SendingReports.class);

    private static final String TOPIC = "dondoc.reminders";

    private final Reporting reporting;
    private final SentReports reports;
    private final ReportPolicies policies;
    private final Calendars calendars;
    private final HandedOverReports handedOver;
    private final Outbox outbox;
    private final Clock clock;

    SendingReports(
            Reporting reporting,
            SentReports reports,
            ReportPolicies policies,
            Calendars calendars,
            HandedOverReports handedOver,
            Outbox outbox,
            Clock clock) {
        this.reporting = reporting;
        this.reports = reports;
        this.policies = policies;
        this.calendars = calendars;
        this.handedOver = handedOver;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Sends what goes by itself at this instant; returns to how many units. */
    public int run(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var week = ReportWeek.of(now);
            boolean due = goesAt(week).filter(at -> !at.isAfter(now)).isPresent();
            return due && reports.begin(week, now) ? send(null, null, now).size() : 0;
        });
    }

    /**
     * Sends the report of the present week to those who have not had it.
     *
     * @param supervising the one unit whose leaders are meant; null: all who watch over a task
     * @param by null: by itself
     * @return codes of the units it is sent to now
     */
    @Transactional
    List<String> send(@Nullable String supervising, @Nullable String by, Instant now) {
        var week = ReportWeek.of(now);
        var sent = new ArrayList<String>();
        var units = reporting.draw(supervising, 0, 1, now).lines().stream()
                .map(Line::supervisingUnit)
                .distinct()
                .sorted()
                .toList();
        for (var unit : units) {
            var id = UUID.randomUUID();
            if (reports.add(week, unit, new SentReports.Sent(id, now, by))) {
                handOver(ReportDue.of(id, unit, reporting.draw(unit, 0, ReportDue.MOST_OVERDUE, now), by), now);
                sent.add(unit);
            }
        }
        if (!sent.isEmpty()) {
            LOG.infof("Leadership report of the week of %s sent, units=%d", week.begins(), sent.size());
        }
        return sent;
    }

    /** When the report of a week goes by itself; empty where it does not. What was decided later does not count for it. */
    Optional<Instant> goesAt(ReportWeek week) {
        var policy = policies.inForce();
        return Optional.of(policy)
                .filter(one -> one.goes())
                .flatMap(one -> week.reportedAt(one.at(), calendars.inForce().calendar()))
                .filter(at -> policy.changedAt() == null || !at.isBefore(policy.changedAt()));
    }

    private void handOver(ReportDue report, Instant now) {
        handedOver.record(report.reportId(), report.audience(), now);
        var key = report.audience().key();
        outbox.append(new OutgoingEvent(TOPIC, key, ReportDue.TYPE, key, report));
    }
}
