package vn.dondoc.task.reporting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.TaskId;

/**
 * How it stands with the tasks at an instant, and what the week has brought so far.
 *
 * @param weekBegins a Monday
 * @param supervising the one unit it is limited to, as it was asked for; null: all
 * @param lines by issuing office, then by the unit that watches over the tasks
 * @param overdue the longest overdue first; one page of them
 */
record LeadershipReport(
        LocalDate weekBegins,
        LocalDate weekEnds,
        Instant at,
        @Nullable String supervising,
        List<Line> lines,
        Numbers total,
        List<LateTask> overdue,
        int page,
        int size) {

    /** @param acknowledged of the open ones, as are those overdue; the long overdue are those past sixty days */
    record Numbers(long open, long acknowledged, long completed, long overdue, long longOverdue) {

        static final Numbers NONE = new Numbers(0, 0, 0, 0, 0);

        Numbers plus(Numbers other) {
            return new Numbers(
                    open + other.open,
                    acknowledged + other.acknowledged,
                    completed + other.completed,
                    overdue + other.overdue,
                    longOverdue + other.longOverdue);
        }
    }

    /** What one office has issued and one unit watches over. */
    record Line(String issuerName, String supervisingUnit, String supervisingUnitName, Numbers numbers) {}

    /** @param daysLate calendar days after the last day; 0 where only its hour has passed */
    record LateTask(
            TaskId taskId,
            String content,
            String unit,
            String unitName,
            @Nullable String supervisingUnitName,
            String issuerName,
            @Nullable String directiveNumber,
            LocalDate issuedOn,
            LocalDate lastDay,
            long daysLate,
            boolean acknowledged) {}

    /** As the address of a page of it is written, after its number. */
    public String filter() {
        return supervising == null ? "" : "&supervising=" + URLEncoder.encode(supervising, StandardCharsets.UTF_8);
    }

    public boolean more() {
        return (long) page * size + overdue.size() < total.overdue();
    }

    public int next() {
        return page + 1;
    }

    public int previous() {
        return page - 1;
    }
}
