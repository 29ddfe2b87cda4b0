package vn.dondoc.task.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.directive.Urgency;

/** The tasks with the pointer to their next reminder. */
@ApplicationScoped
class RemindedTasks {

    private static final String AS_REMINDED = """
            select t.*, coalesce(u.name, t.unit) as unit_name, a.ordinal, a.content, a.supervising,
                   a.deadline_words, a.deadline_kind, a.deadline_target_day, a.deadline_recurrence,
                   a.deadline_condition, a.deadline_rule, a.deadline_derivation,
                   a.deadline_limit_amount, a.deadline_limit_unit,
                   a.output, a.via, a.report_to,
                   d.number, d.issuer_name, d.issued_on, d.subject, d.urgency
            from t
            join assignment a on a.id = t.assignment_id
            join directive d on d.id = t.directive_id
            left join unit u on u.code = t.unit
            """;

    private static final String OPEN = """
            task.completed_at is null and task.withdrawn_at is null and task.followed_at is not null
            """;

    private final Session session;

    RemindedTasks(Session session) {
        this.session = session;
    }

    /**
     * Locks up to {@code limit} tasks whose reminder is due and that no other run has locked. The row is read by the
     * statement that locks it: a fact that was committed a moment ago is seen.
     */
    List<RemindedTask> claimDue(Instant now, int calendarVersion, int limit) {
        var sql = """
                with t as materialized (
                    select * from task where next_reminder_at <= ? and calendar_version >= ?
                    order by next_reminder_at limit ? for update skip locked)
                """ + AS_REMINDED;
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setObject(1, Intents.utc(now));
                select.setInt(2, calendarVersion);
                select.setInt(3, limit);
                return read(select);
            }
        });
    }

    /** The tasks, as the caller's transaction sees them. */
    List<RemindedTask> find(Collection<TaskId> ids) {
        var sql = "with t as (select * from task where id = any(?)) " + AS_REMINDED;
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setArray(1, Intents.array(connection, ids));
                return read(select);
            }
        });
    }

    /** The open tasks of documents of one urgency that somebody follows, those with the next reminder first. */
    List<RemindedTask> open(Urgency urgency, int limit) {
        var sql = """
                with t as (
                    select task.* from task join directive on directive.id = task.directive_id
                    where directive.urgency = ? and %s
                    order by next_reminder_at, task.id limit ?)
                """.formatted(OPEN) + AS_REMINDED;
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setString(1, urgency.name());
                select.setInt(2, limit);
                return read(select);
            }
        });
    }

    /** The open tasks that somebody follows, those with the next reminder first. */
    List<RemindedTask> open(int limit) {
        var sql = "with t as (select * from task where " + OPEN + " order by next_reminder_at, id limit ?) "
                + AS_REMINDED;
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setInt(1, limit);
                return read(select);
            }
        });
    }

    List<TaskId> claimOutdated(int calendarVersion, int limit) {
        var sql = """
                select id from task where completed_at is null and withdrawn_at is null and calendar_version < :version
                order by calendar_version, next_reminder_at limit :limit for update skip locked
                """;
        return session
                .createNativeQuery(sql, UUID.class)
                .setParameter("version", calendarVersion)
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(TaskId::new)
                .toList();
    }

    /** How many unfinished tasks were planned by an older calendar. */
    long outdated(int calendarVersion) {
        var sql = """
                select count(*) from task
                where completed_at is null and withdrawn_at is null and calendar_version < :version
                """;
        return session.createNativeQuery(sql, Long.class)
                .setParameter("version", calendarVersion)
                .getSingleResult();
    }

    long countOpen(Urgency urgency) {
        var sql = """
                select count(*) from task join directive on directive.id = task.directive_id
                where directive.urgency = :urgency and
                """ + OPEN;
        return session.createNativeQuery(sql, Long.class)
                .setParameter("urgency", urgency.name())
                .getSingleResult();
    }

    /** Has the next run look at the open tasks of an urgency; returns how many there are. */
    int lookAgain(Urgency urgency, Instant now) {
        var sql = """
                update task set next_reminder_at = :now from directive
                where directive.id = task.directive_id and directive.urgency = :urgency and
                """ + OPEN;
        return session.createNativeMutationQuery(sql)
                .setParameter("now", Intents.utc(now))
                .setParameter("urgency", urgency.name())
                .executeUpdate();
    }

    /** Moves the pointers; an empty one means that nothing more is planned. */
    void remindNext(Map<TaskId, Optional<Instant>> next) {
        move(next, null);
    }

    /** The same, by a calendar in place of an older one. */
    void remindNext(Map<TaskId, Optional<Instant>> next, int calendarVersion) {
        move(next, calendarVersion);
    }

    private void move(Map<TaskId, Optional<Instant>> next, @Nullable Integer calendarVersion) {
        var sql = """
                update task set next_reminder_at = moved.next, calendar_version = coalesce(?, calendar_version)
                from unnest(?, ?) as moved (id, next) where task.id = moved.id
                """;
        session.doWork(connection -> {
            try (var update = connection.prepareStatement(sql)) {
                update.setObject(1, calendarVersion, Types.INTEGER);
                update.setArray(2, Intents.array(connection, next.keySet()));
                update.setArray(
                        3,
                        connection.createArrayOf(
                                "timestamptz",
                                next.values().stream()
                                        .map(instant ->
                                                instant.map(Intents::utc).orElse(null))
                                        .toArray()));
                update.executeUpdate();
            }
        });
    }

    /** When the first reminder after this instant is due. */
    Optional<Instant> nextAfter(Instant now) {
        return single("select min(next_reminder_at) from task where next_reminder_at > ?", now, OffsetDateTime.class)
                .map(OffsetDateTime::toInstant);
    }

    /** When the reminder was due that has been waiting longest. */
    Optional<Instant> dueSince(Instant now) {
        return single("select min(next_reminder_at) from task where next_reminder_at <= ?", now, OffsetDateTime.class)
                .map(OffsetDateTime::toInstant);
    }

    /** How many tasks have a reminder that is due. */
    long due(Instant now) {
        return single("select count(*) from task where next_reminder_at <= ?", now, Long.class)
                .orElse(0L);
    }

    private <T> Optional<T> single(String sql, Instant now, Class<T> type) {
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setObject(1, Intents.utc(now));
                try (var rows = select.executeQuery()) {
                    rows.next();
                    @Nullable T value = rows.getObject(1, type);
                    return Optional.ofNullable(value);
                }
            }
        });
    }

    private static List<RemindedTask> read(PreparedStatement select) throws SQLException {
        var tasks = new ArrayList<RemindedTask>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                tasks.add(RemindedTaskRow.read(rows));
            }
        }
        return tasks;
    }
}
