package vn.dondoc.task.reminding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.DirectiveId;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.directive.Deadline;
import vn.dondoc.task.directive.DirectiveHead;
import vn.dondoc.task.directive.Handover;
import vn.dondoc.task.directive.Limit;
import vn.dondoc.task.directive.Urgency;

/** Reads a row of {@link RemindedTasks}. */
final class RemindedTaskRow {

    private RemindedTaskRow() {}

    static RemindedTask read(ResultSet row) throws SQLException {
        var openedAt = row.getObject("opened_at", OffsetDateTime.class).toInstant();
        var acknowledgedAt = instant(row, "acknowledged_at");
        var mention = new Mention(
                new TaskId(row.getObject("id", UUID.class)),
                row.getInt("deadline_version"),
                row.getString("unit"),
                row.getString("unit_name"),
                directive(row),
                row.getString("ordinal"),
                row.getString("content"),
                deadline(row),
                acknowledgedAt != null,
                PlannedTask.day(openedAt),
                new Handover(row.getString("output"), row.getString("via"), texts(row, "report_to")));
        var facts = new PlannedTask(
                mention.directive().urgency(),
                mention.unit(),
                texts(row, "supervising"),
                instant(row, "followed_at"),
                acknowledgedAt,
                instant(row, "completed_at") != null || instant(row, "withdrawn_at") != null,
                mention.deadlineVersion(),
                row.getObject("deadline_since", OffsetDateTime.class).toInstant(),
                day(row, "written_day"),
                day(row, "last_day"),
                row.getObject("last_time", LocalTime.class),
                day(row, "target_day"),
                instant(row, "moved_at"));
        return new RemindedTask(mention, facts);
    }

    private static DirectiveHead directive(ResultSet row) throws SQLException {
        return new DirectiveHead(
                new DirectiveId(row.getObject("directive_id", UUID.class)),
                row.getString("number"),
                row.getString("issuer_name"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("subject"),
                Urgency.valueOf(row.getString("urgency")));
    }

    private static @Nullable Deadline deadline(ResultSet row) throws SQLException {
        var words = row.getString("deadline_words");
        if (words == null) {
            return null;
        }
        var enteredHow = row.getString("entered_how");
        return new Deadline(
                words,
                row.getString("deadline_kind"),
                day(row, "written_day"),
                day(row, "last_day"),
                row.getObject("last_time", LocalTime.class),
                day(row, "target_day"),
                row.getString("deadline_recurrence"),
                row.getString("deadline_condition"),
                row.getString("deadline_rule"),
                enteredHow == null ? row.getString("deadline_derivation") : enteredHow,
                limit(row));
    }

    private static @Nullable Limit limit(ResultSet row) throws SQLException {
        var unit = row.getString("deadline_limit_unit");
        return unit == null ? null : new Limit(row.getInt("deadline_limit_amount"), Limit.Unit.valueOf(unit));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
