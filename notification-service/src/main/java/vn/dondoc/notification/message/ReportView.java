package vn.dondoc.notification.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A leadership report as its templates see it: every sentence finished, nothing left to decide but the layout.
 *
 * @param table one row for each issuing office
 * @param sum the last row; null where there is only one office
 * @param overdueHeading null where nothing is overdue
 * @param left how many late tasks are not named; null: none
 */
public record ReportView(
        String subject,
        String greeting,
        String opening,
        List<Row> table,
        @Nullable Row sum,
        @Nullable String overdueHeading,
        List<Late> overdue,
        @Nullable String left,
        String link,
        String closing) {

    /** The numbers of one issuing office. */
    public record Row(String name, Report.Numbers numbers) {}

    /** A late task in two lines. */
    public record Late(int number, String heading, String content, String source) {}
}
