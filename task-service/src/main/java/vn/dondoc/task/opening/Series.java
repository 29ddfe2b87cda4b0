package vn.dondoc.task.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.AssignmentId;
import vn.dondoc.task.DirectiveId;

/** For each unit that must do something again and again: which occurrence was opened last, which comes next, and when. */
@ApplicationScoped
class Series {

    private final Session session;

    Series(Session session) {
        this.session = session;
    }

    /**
     * Locks up to {@code limit} whose next occurrence is to be opened and that no other run has locked, and their last tasks:
     * what is being withdrawn at this moment is waited for.
     */
    List<Due> claimDue(Instant now, int limit) {
        var sql = """
                with s as materialized (
                    select * from series where opens_at <= ? order by opens_at limit ? for update skip locked),
                p as materialized (
                    select task.* from task join s on task.assignment_id = s.assignment_id and task.unit = s.unit
                                                  and task.occurrence = s.last_occurrence
                    order by task.id for share of task)
                select s.assignment_id, s.unit, s.next_occurrence, p.followed_at is not null as followed,
                       p.withdrawn_at is not null as withdrawn, p.acknowledged_at, p.acknowledged_by
                from s left join p
                  on p.assignment_id = s.assignment_id and p.unit = s.unit and p.occurrence = s.last_occurrence
                """;
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setObject(1, utc(now));
                select.setInt(2, limit);
                var due = new ArrayList<Due>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        due.add(read(rows));
                    }
                }
                return due;
            }
        });
    }

    /** @param next the occurrence after {@code last}, with the moment it opens; null: none is known to come */
    void keep(AssignmentId assignment, String unit, LocalDate last, @Nullable Next next) {
        var sql = """
                insert into series (assignment_id, unit, last_occurrence, next_occurrence, opens_at) values (?, ?, ?, ?, ?)
                on conflict (assignment_id, unit) do update
                set last_occurrence = excluded.last_occurrence, next_occurrence = excluded.next_occurrence,
                    opens_at = excluded.opens_at
                """;
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement(sql)) {
                insert.setObject(1, assignment.value());
                insert.setString(2, unit);
                insert.setObject(3, last);
                insert.setObject(4, next == null ? null : next.day());
                insert.setObject(5, next == null ? null : utc(next.opensAt()));
                insert.executeUpdate();
            }
        });
    }

    /** Passes over the next occurrence, without one having been opened. */
    void passOver(Due series, @Nullable Next next) {
        var sql = "update series set next_occurrence = ?, opens_at = ? where assignment_id = ? and unit = ?";
        session.doWork(connection -> {
            try (var update = connection.prepareStatement(sql)) {
                update.setObject(1, next == null ? null : next.day());
                update.setObject(2, next == null ? null : utc(next.opensAt()));
                update.setObject(3, series.assignment().value());
                update.setString(4, series.unit());
                update.executeUpdate();
            }
        });
    }

    /** What a directive orders again and again comes no more. */
    void end(DirectiveId directive) {
        session.createNativeMutationQuery("""
                        update series set next_occurrence = null, opens_at = null
                        where assignment_id in (select id from assignment where directive_id = :directive)
                        """)
                .setParameter("directive", directive.value())
                .executeUpdate();
    }

    /** What these order again and again comes no more. */
    void end(List<AssignmentId> assignments) {
        session.createNativeMutationQuery(
                        "update series set next_occurrence = null, opens_at = null where assignment_id = any (:ids)")
                .setParameter(
                        "ids", assignments.stream().map(AssignmentId::value).toArray(UUID[]::new))
                .executeUpdate();
    }

    /** What recurs for a unit recurs for its successor, unless that has it already. */
    void succeed(String unit, String successor) {
        session.createNativeMutationQuery("""
                        update series as one set unit = :successor where unit = :unit and not exists (
                            select 1 from series as other
                            where other.assignment_id = one.assignment_id and other.unit = :successor)
                        """)
                .setParameter("unit", unit)
                .setParameter("successor", successor)
                .executeUpdate();
    }

    /** When the first one after this instant opens. */
    Optional<Instant> nextAfter(Instant now) {
        return session.createNativeQuery("select min(opens_at) from series where opens_at > :now", Instant.class)
                .setParameter("now", utc(now))
                .uniqueResultOptional();
    }

    long due(Instant now) {
        return session.createNativeQuery("select count(*) from series where opens_at <= :now", Long.class)
                .setParameter("now", utc(now))
                .getSingleResult();
    }

    private static Due read(ResultSet row) throws SQLException {
        var acknowledgedAt = row.getObject("acknowledged_at", OffsetDateTime.class);
        return new Due(
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                row.getString("unit"),
                row.getObject("next_occurrence", LocalDate.class),
                row.getBoolean("followed"),
                row.getBoolean("withdrawn"),
                acknowledgedAt == null ? null : acknowledgedAt.toInstant(),
                row.getString("acknowledged_by"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** An occurrence to come. */
    record Next(LocalDate day, Instant opensAt) {}

    /** One whose next occurrence is to be opened, with what became of the one before. */
    record Due(
            AssignmentId assignment,
            String unit,
            LocalDate next,
            boolean followed,
            boolean withdrawn,
            @Nullable Instant acknowledgedAt,
            @Nullable String acknowledgedBy) {}
}
