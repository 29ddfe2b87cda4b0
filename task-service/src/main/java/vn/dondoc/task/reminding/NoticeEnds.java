package vn.dondoc.task.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.policy.ReminderKind;
import vn.dondoc.task.policy.StepKey;
import vn.dondoc.task.reminding.NoticeEnded.Channel;
import vn.dondoc.task.reminding.NoticeEnded.Outcome;

/** How the notices of the intents ended: the evidence, on our side, that somebody was told. */
@ApplicationScoped
public class NoticeEnds {

    private final Session session;

    NoticeEnds(Session session) {
        this.session = session;
    }

    /** Records an end; false if nobody here had handed over such a step. */
    boolean record(NoticeEnded end) {
        return session.doReturningWork(connection -> {
            insert(connection, end);
            return close(connection, end) > 0;
        });
    }

    /** Intents that should have ended since, with the oldest named. */
    Missing withoutEnd(Instant notBefore, int named) {
        var sql = """
                select task_id, count(*) over () from intent
                where ended_at is null and not_before < ? order by not_before limit ?
                """;
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setObject(1, Intents.utc(notBefore));
                select.setInt(2, named);
                long count = 0;
                var oldest = new ArrayList<TaskId>();
                try (var rows = select.executeQuery()) {
                    while (rows.next()) {
                        oldest.add(new TaskId(rows.getObject(1, UUID.class)));
                        count = rows.getLong(2);
                    }
                }
                return new Missing(count, List.copyOf(oldest));
            }
        });
    }

    /** What was handed over for a task and whom it reached, latest first. */
    public List<Telling> tellings(TaskId task) {
        var sql = """
                select i.step, i.kind, i.unit, i.role, coalesce(u.name, i.unit) as unit_name, i.not_before, i.superseded_by,
                       i.withdrawn_at is not null and (e.at is null or e.at >= i.withdrawn_at) as withdrawn,
                       e.contact_name, e.outcome, e.reason, e.channel, e.at
                from intent i
                left join unit u on u.code = i.unit
                left join notice_end e on (e.task_id, e.deadline_version, e.step, e.unit, e.role)
                                        = (i.task_id, i.deadline_version, i.step, i.unit, i.role)
                where i.task_id = ? order by i.not_before desc, i.step, i.unit, i.role, e.at
                """;
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setObject(1, task.value());
                return tellings(select);
            }
        });
    }

    /** The name under which a contact was last written to. */
    public Optional<String> nameOf(UUID contact) {
        var sql = "select contact_name from notice_end where contact_id = ? and contact_name is not null"
                + " order by at desc limit 1";
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                select.setObject(1, contact);
                try (var rows = select.executeQuery()) {
                    return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
                }
            }
        });
    }

    private static List<Telling> tellings(PreparedStatement select) throws SQLException {
        var tellings = new ArrayList<Telling>();
        try (var rows = select.executeQuery()) {
            while (rows.next()) {
                var outcome = rows.getString("outcome");
                var channel = rows.getString("channel");
                var at = rows.getObject("at", OffsetDateTime.class);
                var supersededBy = rows.getString("superseded_by");
                tellings.add(new Telling(
                        new StepKey(rows.getString("step")),
                        ReminderKind.valueOf(rows.getString("kind")),
                        rows.getString("unit"),
                        rows.getString("unit_name"),
                        Role.valueOf(rows.getString("role")),
                        rows.getObject("not_before", OffsetDateTime.class).toInstant(),
                        supersededBy == null ? null : new StepKey(supersededBy),
                        rows.getBoolean("withdrawn"),
                        rows.getString("contact_name"),
                        outcome == null ? null : Outcome.valueOf(outcome).words(),
                        rows.getString("reason"),
                        channel == null ? null : Channel.valueOf(channel).words(),
                        at == null ? null : at.toInstant()));
            }
        }
        return tellings;
    }

    private static void insert(Connection connection, NoticeEnded end) throws SQLException {
        var sql = """
                insert into notice_end (notice_id, task_id, deadline_version, step, unit, role,
                                        contact_id, contact_name, outcome, reason, channel, at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, end.noticeId());
            insert.setObject(2, end.taskId().value());
            insert.setInt(3, end.deadlineVersion());
            insert.setString(4, end.step().value());
            insert.setString(5, end.audience().unit());
            insert.setString(6, end.audience().role().name());
            insert.setObject(7, end.contactId());
            insert.setString(8, end.contactName());
            insert.setString(9, end.outcome().name());
            insert.setString(10, end.reason());
            insert.setString(11, end.channel() == null ? null : end.channel().name());
            insert.setObject(12, Intents.utc(end.at()));
            insert.executeUpdate();
        }
    }

    /** The step has ended when the last of its notices has. */
    private static int close(Connection connection, NoticeEnded end) throws SQLException {
        var sql = """
                update intent
                set ended_at = case when (select count(*) from notice_end e
                                          where (e.task_id, e.deadline_version, e.step, e.unit, e.role)
                                              = (intent.task_id, intent.deadline_version, intent.step, intent.unit, intent.role))
                                        >= ? then coalesce(ended_at, ?) else ended_at end
                where task_id = ? and deadline_version = ? and step = ? and unit = ? and role = ?
                """;
        try (var update = connection.prepareStatement(sql)) {
            update.setInt(1, Objects.requireNonNullElse(end.notices(), 1));
            update.setObject(2, Intents.utc(end.at()));
            update.setObject(3, end.taskId().value());
            update.setInt(4, end.deadlineVersion());
            update.setString(5, end.step().value());
            update.setString(6, end.audience().unit());
            update.setString(7, end.audience().role().name());
            return update.executeUpdate();
        }
    }

    /** Intents without an end: how many, and the tasks of the oldest. */
    record Missing(long count, List<TaskId> oldest) {}
}
