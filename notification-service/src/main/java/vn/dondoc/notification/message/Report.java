package vn.dondoc.notification.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.notice.TaskId;

/**
 * How the week stands with what a unit watches over: báo cáo lãnh đạo.
 *
 * @param weekBegins a Monday
 * @param at when it was drawn up
 * @param lines by issuing office
 * @param overdue the longest overdue first; not all where there are many
 * @param sentBy null: it goes by itself
 */
public record Report(
        UUID reportId,
        String unitName,
        LocalDate weekBegins,
        LocalDate weekEnds,
        Instant at,
        List<Line> lines,
        Numbers total,
        List<Late> overdue,
        @Nullable String sentBy)
        implements Matter {

    private static final String STEP = "R";
    private static final int ONLY_VERSION = 1;

    public Report {
        lines = List.copyOf(lines);
        overdue = List.copyOf(overdue);
    }

    @Override
    public TaskId taskId() {
        return new TaskId(reportId);
    }

    @Override
    public int deadlineVersion() {
        return ONLY_VERSION;
    }

    @Override
    public String step() {
        return STEP;
    }

    @Override
    public List<String> supersedes() {
        return List.of();
    }

    /** @param acknowledged of the open ones, as are those overdue; the long overdue are those past sixty days */
    public record Numbers(long open, long acknowledged, long completed, long overdue, long longOverdue) {}

    /** What one office has issued. */
    public record Line(String issuerName, Numbers numbers) {}

    /** @param daysLate calendar days after the last day; 0 where only its hour has passed */
    public record Late(
            UUID taskId,
            String content,
            String unitName,
            String issuerName,
            @Nullable String number,
            LocalDate issuedOn,
            LocalDate lastDay,
            long daysLate,
            boolean acknowledged) {}
}
