package vn.dondoc.task.reporting;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.calendar.Calendars;
import vn.dondoc.task.policy.ReportPolicies;
import vn.dondoc.task.reporting.LeadershipReport.Line;

/**
 * Sends the report of a week to the leaders of the units that watch over its tasks: by itself where the policy says so, or when
 * somebody asks for it. No unit gets the report of a week twice. A report that could not go before its week was over is
 * not made up for: its numbers would be those of another week.
 */
@ApplicationScoped
public class SendingReports {

    private static final Logger LOG = Logger.getLogger(SendingReports.class);

    private final Reporting reporting;
    private final SentReports reports;
    private final ReportPolicies policies;
    private final Calendars calendars;
    private final HandingOverReport handingOver;
    private final Clock clock;
    private final MeterRegistry meters;
    private volatile Pause pause = Pause.NONE;

    SendingReports(
            Reporting reporting,
            SentReports reports,
            ReportPolicies policies,
            Calendars calendars,
            HandingOverReport handingOver,
            Clock clock,
            MeterRegistry meters) {
        this.reporting = reporting;
        this.reports = reports;
        this.policies = policies;
        this.calendars = calendars;
        this.handingOver = handingOver;
        this.clock = clock;
        this.meters = meters;
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Sends what goes by itself at this instant; returns to how many units. Where it fails for some it is tried again after a pause. */
    public int run(Instant now) {
        var week = ReportWeek.of(now);
        if (!pause.isOver(now) || !QuarkusTransaction.requiringNew().call(() -> isDue(week, now))) {
            return 0;
        }
        var outcome = send(null, null, now);
        pause = outcome.failed().isEmpty() ? Pause.NONE : pause.afterFailure(now);
        if (outcome.failed().isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> reports.end(week, now));
        }
        return outcome.sent().size();
    }

    private boolean isDue(ReportWeek week, Instant now) {
        return goesAt(week).filter(at -> !at.isAfter(now)).isPresent() && !reports.hasGone(week);
    }

    /**
     * Sends the report of the present week to those who have not had it, to each in a transaction of its own.
     *
     * @param supervising the one unit whose leaders are meant; null: all who watch over a task
     * @param by null: by itself
     */
    Outcome send(@Nullable String supervising, @Nullable String by, Instant now) {
        var week = ReportWeek.of(now);
        var sent = new ArrayList<String>();
        var failed = new ArrayList<String>();
        var units = reporting.draw(supervising, 0, 1, now).lines().stream()
                .map(Line::supervisingUnit)
                .distinct()
                .sorted()
                .toList();
        for (var unit : units) {
            try {
                if (QuarkusTransaction.requiringNew().call(() -> handingOver.handOver(week, unit, by, now))) {
                    sent.add(unit);
                }
            } catch (RuntimeException e) {
                LOG.errorf(e, "Leadership report of the week of %s cannot be sent unit=%s", week.begins(), unit);
                meters.counter("dondoc.reports.failed").increment();
                failed.add(unit);
            }
        }
        if (!sent.isEmpty()) {
            LOG.infof("Leadership report of the week of %s sent, units=%d", week.begins(), sent.size());
        }
        return new Outcome(sent, failed);
    }

    /**
     * How sending went; who has had it already is in neither.
     *
     * @param sent codes of the units it is sent to now
     * @param failed codes of those it could not be sent to
     */
    record Outcome(List<String> sent, List<String> failed) {}

    /** When the report of a week goes by itself; empty where it does not. What was decided later does not count for it. */
    Optional<Instant> goesAt(ReportWeek week) {
        var policy = policies.inForce();
        return Optional.of(policy)
                .filter(one -> one.goes())
                .flatMap(one -> week.reportedAt(one.at(), calendars.inForce().calendar()))
                .filter(at -> policy.changedAt() == null || !at.isBefore(policy.changedAt()));
    }
}
