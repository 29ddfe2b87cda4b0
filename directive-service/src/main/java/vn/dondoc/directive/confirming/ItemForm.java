package vn.dondoc.directive.confirming;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.reading.Deadline;
import vn.dondoc.directive.reading.ReadAssignment;

/**
 * One assignment in the fields of the page.
 *
 * @param reportTo one a line
 * @param past the answer about a last day already past: {@code follow}, {@code ignore} or nothing yet
 */
record ItemForm(
        String ordinal,
        int start,
        int end,
        String content,
        UnitsField lead,
        UnitsField coordinating,
        UnitsField supervising,
        String output,
        String via,
        String reportTo,
        boolean followed,
        DueForm due,
        String past) {

    static ItemForm of(ReadAssignment assignment) {
        return new ItemForm(
                assignment.ordinal(),
                assignment.start(),
                assignment.end(),
                assignment.content(),
                UnitsField.of(assignment.lead()),
                UnitsField.of(assignment.coordinating()),
                UnitsField.of(assignment.supervising()),
                orEmpty(assignment.output()),
                orEmpty(assignment.via()),
                String.join("\n", assignment.reportTo()),
                assignment.followed(),
                DueForm.of(assignment.deadline()),
                "");
    }

    static ItemForm blank() {
        return new ItemForm(
                "",
                0,
                0,
                "",
                UnitsField.empty(),
                UnitsField.empty(),
                UnitsField.empty(),
                "",
                "",
                "",
                true,
                DueForm.blank(),
                "");
    }

    /** The deadline as confirmed: as read, corrected, entered, or none. */
    Optional<Deadline> deadline() {
        return due.deadline();
    }

    private static String orEmpty(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
