package vn.dondoc.task.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.task.DirectiveId;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.calendar.CalendarInForce;
import vn.dondoc.task.directive.Deadline;
import vn.dondoc.task.directive.Directive;
import vn.dondoc.task.directive.DirectiveHead;
import vn.dondoc.task.directive.Handover;
import vn.dondoc.task.directive.Limit;
import vn.dondoc.task.opening.DirectiveRegistered.Ordered;

/** Writes a directive and all that opens with it, in batches: one directive may concern every commune of the country. */
@ApplicationScoped
class OpenedTasks {

    private final Session session;

    OpenedTasks(Session session) {
        this.session = session;
    }

    void keep(DirectiveRegistered directive) {
        session.doWork(connection -> {
            keepDirective(connection, directive);
            keepOriginal(connection, directive);
            keepAssignments(connection, directive.directiveId(), directive.assignments());
        });
    }

    void keepAdded(DirectiveId directive, List<Ordered> assignments) {
        session.doWork(connection -> keepAssignments(connection, directive, assignments));
    }

    DirectiveHead headOf(DirectiveId directive) {
        return session.find(Directive.class, directive.value()).head();
    }

    /** @param next when each is to be looked at again, by the calendar */
    void keepTasks(List<NewTask> tasks, Map<TaskId, Optional<Instant>> next, CalendarInForce calendar) {
        var sql = """
                insert into task (id, assignment_id, directive_id, unit, opened_at, followed_at, deadline_version,
                                  deadline_since, written_day, last_day, last_time, target_day, next_reminder_at,
                                  calendar_version, counted_from, counted_amount, counted_unit,
                                  occurrence, entered_how, acknowledged_at, acknowledged_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement(sql)) {
                for (var task : tasks) {
                    insert.setObject(1, task.id().value());
                    insert.setObject(2, task.assignment().assignmentId().value());
                    insert.setObject(3, task.directive().id().value());
                    insert.setString(4, task.unit());
                    insert.setObject(5, utc(task.openedAt()));
                    insert.setObject(6, utc(task.followedAt()));
                    insert.setInt(7, task.deadlineVersion());
                    insert.setObject(8, utc(task.openedAt()));
                    setDays(insert, 9, task.deadline());
                    insert.setObject(
                            13,
                            utc(next.getOrDefault(task.id(), Optional.empty()).orElse(null)));
                    insert.setInt(14, calendar.version());
                    setCounted(insert, 15, task, calendar.calendar());
                    setOccurrence(insert, 18, task.occurrence());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    void keepCoordinations(List<NewTask> coordinations) {
        var sql = "insert into coordination (id, assignment_id, unit, told_at) values (?, ?, ?, ?)";
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement(sql)) {
                for (var coordination : coordinations) {
                    insert.setObject(1, coordination.id().value());
                    insert.setObject(2, coordination.assignment().assignmentId().value());
                    insert.setString(3, coordination.unit());
                    insert.setObject(4, utc(coordination.openedAt()));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    private static void keepDirective(Connection connection, DirectiveRegistered directive) throws SQLException {
        var sql = """
                insert into directive (id, number, issuer_code, issuer_name, issued_on, subject, urgency, registered_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (var insert = connection.prepareStatement(sql)) {
            insert.setObject(1, directive.directiveId().value());
            insert.setString(2, directive.number());
            insert.setString(3, directive.issuer().code());
            insert.setString(4, directive.issuer().name());
            insert.setObject(5, directive.issuedOn());
            insert.setString(6, directive.subject());
            insert.setString(7, directive.urgency().name());
            insert.setObject(8, utc(directive.registeredAt()));
            insert.executeUpdate();
        }
    }

    private static void keepOriginal(Connection connection, DirectiveRegistered directive) throws SQLException {
        try (var insert = connection.prepareStatement("insert into original (directive_id, text) values (?, ?)")) {
            insert.setObject(1, directive.directiveId().value());
            insert.setString(2, directive.text());
            insert.executeUpdate();
        }
    }

    private static void keepAssignments(Connection connection, DirectiveId directive, List<Ordered> assignments)
            throws SQLException {
        var sql = """
                insert into assignment (id, directive_id, ordinal, start_offset, end_offset, content, supervising, awaits_day,
                    deadline_written_day, deadline_last_day, deadline_time, deadline_target_day,
                    deadline_words, deadline_kind, deadline_recurrence, deadline_condition, deadline_rule, deadline_derivation,
                    deadline_limit_amount, deadline_limit_unit, output, via, report_to)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (var insert = connection.prepareStatement(sql)) {
            for (var assignment : assignments) {
                setAssignment(insert, directive, assignment);
                setDays(insert, 9, assignment.deadline());
                setWords(insert, 13, assignment.deadline());
                setLimit(
                        insert,
                        19,
                        assignment.deadline() == null
                                ? null
                                : assignment.deadline().limit());
                setHandover(insert, 21, assignment.handover());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void setAssignment(PreparedStatement insert, DirectiveId directive, Ordered assignment)
            throws SQLException {
        insert.setObject(1, assignment.assignmentId().value());
        insert.setObject(2, directive.value());
        insert.setString(3, assignment.ordinal());
        insert.setInt(4, assignment.start());
        insert.setInt(5, assignment.end());
        insert.setString(6, assignment.content());
        insert.setArray(
                7,
                insert.getConnection()
                        .createArrayOf("text", assignment.supervising().toArray()));
        insert.setBoolean(
                8, assignment.deadline() != null && assignment.deadline().awaitsDay());
    }

    private static void setDays(PreparedStatement insert, int from, @Nullable Deadline deadline) throws SQLException {
        insert.setObject(from, deadline == null ? null : deadline.writtenDay());
        insert.setObject(from + 1, deadline == null ? null : deadline.lastDay());
        insert.setObject(from + 2, deadline == null ? null : deadline.time());
        insert.setObject(from + 3, deadline == null ? null : deadline.targetDay());
    }

    private static void setWords(PreparedStatement insert, int from, @Nullable Deadline deadline) throws SQLException {
        insert.setString(from, deadline == null ? null : deadline.words());
        insert.setString(from + 1, deadline == null ? null : deadline.kind());
        insert.setString(from + 2, deadline == null ? null : deadline.recurrence());
        insert.setString(from + 3, deadline == null ? null : deadline.condition());
        insert.setString(from + 4, deadline == null ? null : deadline.rule());
        insert.setString(from + 5, deadline == null ? null : deadline.derivation());
    }

    private static void setCounted(PreparedStatement insert, int from, NewTask task, WorkingCalendar calendar)
            throws SQLException {
        var start = task.countedFrom(calendar);
        var deadline = task.assignment().deadline();
        insert.setObject(from, start);
        setLimit(insert, from + 1, start == null || deadline == null ? null : deadline.limit());
    }

    private static void setOccurrence(PreparedStatement insert, int from, @Nullable Occurrence occurrence)
            throws SQLException {
        insert.setObject(from, occurrence == null ? null : occurrence.day());
        insert.setString(
                from + 1, occurrence == null ? null : occurrence.deadline().derivation());
        insert.setObject(from + 2, utc(occurrence == null ? null : occurrence.acknowledgedAt()));
        insert.setString(from + 3, occurrence == null ? null : occurrence.acknowledgedBy());
    }

    private static void setLimit(PreparedStatement insert, int from, @Nullable Limit limit) throws SQLException {
        insert.setObject(from, limit == null ? null : limit.amount(), Types.INTEGER);
        insert.setString(from + 1, limit == null ? null : limit.unit().name());
    }

    private static void setHandover(PreparedStatement insert, int from, Handover handover) throws SQLException {
        insert.setString(from, handover.output());
        insert.setString(from + 1, handover.via());
        insert.setArray(
                from + 2,
                insert.getConnection().createArrayOf("text", handover.reportTo().toArray()));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
