package vn.dondoc.task.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.policy.StepKey;

/** What was handed over: one row for each task, deadline version, step and audience. */
@ApplicationScoped
class Intents {

    private final Session session;

    Intents(Session session) {
        this.session = session;
    }

    /**
     * The steps that are not handed over again: those of the present deadline version, and those of the assignment, which
     * is given once however often its deadline changes.
     */
    Map<TaskId, Set<FiredStep>> firedOf(Collection<TaskId> tasks) {
        var sql = """
                select i.task_id, i.step, i.unit, i.role
                from intent i join task t on t.id = i.task_id
                where i.task_id = any(?) and (i.deadline_version = t.deadline_version or i.step like 'A%')
                """;
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setArray(1, array(connection, tasks));
                var fired = new HashMap<TaskId, Set<FiredStep>>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        fired.computeIfAbsent(new TaskId(rows.getObject("task_id", UUID.class)), id -> new HashSet<>())
                                .add(new FiredStep(new StepKey(rows.getString("step")), audience(rows)));
                    }
                }
                return fired;
            }
        });
    }

    /** Records what is handed over and, for each, the steps it speaks for. */
    void record(List<Told> told, Instant now) {
        var sql = """
                insert into intent (task_id, deadline_version, step, unit, role, kind, not_before, handed_over_at, superseded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement(sql)) {
                for (var one : told) {
                    add(insert, one, one.step(), null, now);
                    for (var superseded : one.supersedes()) {
                        add(insert, one, superseded, one.step(), now);
                    }
                }
                insert.executeBatch();
            }
        });
    }

    /**
     * Who was told anything of each task, and not since that it is theirs no more; those of one unit alone, where one is
     * named.
     */
    Map<TaskId, Set<Audience>> toldOf(Collection<TaskId> tasks, @Nullable String unit) {
        var sql = """
                select task_id, unit, role
                from (select distinct on (task_id, unit, role) task_id, unit, role, step from intent
                      where task_id = any(?) and superseded_by is null and (cast(? as text) is null or unit = ?)
                      order by task_id, unit, role, handed_over_at desc, step = 'W' desc) last_told
                where step <> 'W'
                """;
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setArray(1, array(connection, tasks));
                select.setString(2, unit);
                select.setString(3, unit);
                var told = new HashMap<TaskId, Set<Audience>>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        told.computeIfAbsent(new TaskId(rows.getObject("task_id", UUID.class)), id -> new HashSet<>())
                                .add(audience(rows));
                    }
                }
                return told;
            }
        });
    }

    /** Everybody to whom anything about these tasks was handed over, or to whom another step spoke for it. */
    Set<Audience> audiencesOf(Collection<TaskId> tasks) {
        return session.doReturningWork(connection -> {
            try (var select =
                    connection.prepareStatement("select distinct unit, role from intent where task_id = any(?)")) {
                select.setArray(1, array(connection, tasks));
                var audiences = new HashSet<Audience>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        audiences.add(audience(rows));
                    }
                }
                return audiences;
            }
        });
    }

    /**
     * Marks as withdrawn what was handed over for these tasks and may still be on its way, and returns it. An intent with an end
     * may have another contact whose notice waits, so those of the last day are taken back as well: what has ended stays so.
     */
    List<Withdrawn> withdraw(Collection<TaskId> tasks, WithdrawalReason reason, Instant now) {
        var sql = """
                update intent set withdrawn_at = ?
                where task_id = any(?) and superseded_by is null and withdrawn_at is null and step <> 'W'
                  and (ended_at is null or not_before > ?) and %s
                returning task_id, deadline_version, step, unit, role
                """.formatted(reason.concerns());
        return session.doReturningWork(connection -> {
            try (var update = connection.prepareStatement(sql)) {
                update.setObject(1, utc(now));
                update.setArray(2, array(connection, tasks));
                update.setObject(3, utc(now).minusDays(1));
                var withdrawn = new ArrayList<Withdrawn>();
                try (var rows = update.executeQuery()) {
                    while (rows.next()) {
                        var item = new ReminderWithdrawn.Item(
                                new TaskId(rows.getObject("task_id", UUID.class)),
                                rows.getInt("deadline_version"),
                                new StepKey(rows.getString("step")));
                        withdrawn.add(new Withdrawn(audience(rows), item));
                    }
                }
                return withdrawn;
            }
        });
    }

    private static void add(
            PreparedStatement insert, Told told, StepKey step, @Nullable StepKey supersededBy, Instant now)
            throws SQLException {
        insert.setObject(1, told.mention().id().value());
        insert.setInt(2, told.mention().deadlineVersion());
        insert.setString(3, step.value());
        insert.setString(4, told.audience().unit());
        insert.setString(5, told.audience().role().name());
        insert.setString(6, told.kind().name());
        insert.setObject(7, utc(told.notBefore()));
        insert.setObject(8, utc(now));
        insert.setString(9, supersededBy == null ? null : supersededBy.value());
        insert.addBatch();
    }

    private static Audience audience(ResultSet row) throws SQLException {
        return new Audience(row.getString("unit"), Role.valueOf(row.getString("role")));
    }

    static Array array(Connection connection, Collection<TaskId> ids) throws SQLException {
        return connection.createArrayOf("uuid", ids.stream().map(TaskId::value).toArray());
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** One step taken back from one audience. */
    record Withdrawn(Audience audience, ReminderWithdrawn.Item item) {}
}
