package vn.dondoc.notification.receiving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.message.Report;
import vn.dondoc.notification.notice.Audience;

/** Event: the leaders of a unit shall hear how the week stands with what it watches over. */
record ReportDue(
        UUID reportId,
        Audience audience,
        String unitName,
        Instant notBefore,
        LocalDate weekBegins,
        LocalDate weekEnds,
        Instant at,
        List<Report.Line> lines,
        Report.Numbers total,
        List<Report.Late> overdue,
        @Nullable String sentBy) {

    Report report() {
        return new Report(reportId, unitName, weekBegins, weekEnds, at, lines, total, overdue, sentBy);
    }
}
