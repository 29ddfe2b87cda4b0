package vn.dondoc.task.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.messaging.Outbox;
import vn.dondoc.messaging.OutgoingEvent;
import vn.dondoc.task.reminding.HandedOverReports;

/** Hands the report of a week over to notification-service, for the leaders of one unit. */
@ApplicationScoped
class HandingOverReport {

    private static final String TOPIC = "dondoc.reminders";

    private final Reporting reporting;
    private final SentReports reports;
    private final HandedOverReports handedOver;
    private final Outbox outbox;

    HandingOverReport(Reporting reporting, SentReports reports, HandedOverReports handedOver, Outbox outbox) {
        this.reporting = reporting;
        this.reports = reports;
        this.handedOver = handedOver;
        this.outbox = outbox;
    }

    /** In the caller's transaction. @return false if the unit has had it */
    boolean handOver(ReportWeek week, String unit, @Nullable String by, Instant now) {
        var id = UUID.randomUUID();
        boolean isFirst = reports.add(week, unit, new SentReports.Sent(id, now, by));
        if (isFirst) {
            var report = ReportDue.of(id, unit, reporting.draw(unit, 0, ReportDue.MOST_OVERDUE, now), by);
            handedOver.record(id, report.audience(), now);
            var key = report.audience().key();
            outbox.append(new OutgoingEvent(TOPIC, key, ReportDue.TYPE, key, report));
        }
        return isFirst;
    }
}
