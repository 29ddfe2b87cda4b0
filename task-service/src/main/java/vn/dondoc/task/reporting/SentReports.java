package vn.dondoc.task.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Which unit was sent the report of which week. */
@ApplicationScoped
class SentReports {

    private final Session session;

    SentReports(Session session) {
        this.session = session;
    }

    /** False if the unit has been sent the report of this week, or is being sent it by another transaction that then commits. */
    boolean add(ReportWeek week, String unit, Sent sent) {
        var sql = """
                insert into report (week_begins, unit, report_id, sent_at, sent_by) values (?, ?, ?, ?, ?)
                on conflict (week_begins, unit) do nothing
                """;
        return session.doReturningWork(connection -> {
            try (var insert = connection.prepareStatement(sql)) {
                insert.setObject(1, week.begins());
                insert.setString(2, unit);
                insert.setObject(3, sent.report());
                insert.setObject(4, sent.at().atOffset(ZoneOffset.UTC));
                insert.setString(5, sent.by());
                return insert.executeUpdate() == 1;
            }
        });
    }

    /** Those of a week, by unit. */
    Map<String, Sent> of(ReportWeek week) {
        var sql = "select unit, report_id, sent_at, sent_by from report where week_begins = ?";
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setObject(1, week.begins());
                var sent = new HashMap<String, Sent>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        sent.put(
                                rows.getString("unit"),
                                new Sent(
                                        rows.getObject("report_id", UUID.class),
                                        rows.getObject("sent_at", OffsetDateTime.class)
                                                .toInstant(),
                                        rows.getString("sent_by")));
                    }
                }
                return sent;
            }
        });
    }

    /** The report of the week has gone by itself to everybody; said twice it has no effect. */
    void end(ReportWeek week, Instant now) {
        var sql = "insert into report_week (week_begins, sent_at) values (:week, :now) on conflict do nothing";
        session.createNativeMutationQuery(sql)
                .setParameter("week", week.begins())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    boolean hasGone(ReportWeek week) {
        return session.createNativeQuery(
                        "select week_begins from report_week where week_begins = :week", LocalDate.class)
                .setParameter("week", week.begins())
                .uniqueResultOptional()
                .isPresent();
    }

    /** @param by null: by itself */
    record Sent(UUID report, Instant at, @Nullable String by) {}
}
