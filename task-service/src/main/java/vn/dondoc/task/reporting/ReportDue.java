package vn.dondoc.task.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.reminding.Audience;
import vn.dondoc.task.reminding.Role;
import vn.dondoc.task.reporting.LeadershipReport.Numbers;

/**
 * Event: the leaders of a unit shall hear how the week stands with what it watches over.
 *
 * @param sentBy null: it goes by itself
 */
record ReportDue(
        UUID reportId,
        Audience audience,
        String unitName,
        Instant notBefore,
        LocalDate weekBegins,
        LocalDate weekEnds,
        Instant at,
        List<Line> lines,
        Numbers total,
        List<Late> overdue,
        @Nullable String sentBy) {

    static final String TYPE = "vn.dondoc.report-due.v1";

    /** Enough for a mail; the page has them all. */
    static final int MOST_OVERDUE = 50;

    /** What one office has issued. */
    record Line(String issuerName, Numbers numbers) {}

    /** A task that is late. */
    record Late(
            TaskId taskId,
            String content,
            String unitName,
            String issuerName,
            @Nullable String number,
            LocalDate issuedOn,
            LocalDate lastDay,
            long daysLate,
            boolean acknowledged) {

        static Late of(LeadershipReport.LateTask task) {
            return new Late(
                    task.taskId(),
                    task.content(),
                    task.unitName(),
                    task.issuerName(),
                    task.directiveNumber(),
                    task.issuedOn(),
                    task.lastDay(),
                    task.daysLate(),
                    task.acknowledged());
        }
    }

    /** @param report of what this unit watches over, with the first page of what is late */
    static ReportDue of(UUID id, String unit, LeadershipReport report, @Nullable String by) {
        return new ReportDue(
                id,
                new Audience(unit, Role.HEAD),
                report.lines().getFirst().supervisingUnitName(),
                report.at(),
                report.weekBegins(),
                report.weekEnds(),
                report.at(),
                report.lines().stream()
                        .map(line -> new Line(line.issuerName(), line.numbers()))
                        .toList(),
                report.total(),
                report.overdue().stream().limit(MOST_OVERDUE).map(Late::of).toList(),
                by);
    }
}
