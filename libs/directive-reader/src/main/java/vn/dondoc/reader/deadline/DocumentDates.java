package vn.dondoc.reader.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a document was issued, and for which year.
 *
 * @param year the year that its title names ("nhiệm vụ năm 2020"), if it names one
 */
public record DocumentDates(
        @Nullable LocalDate issuedOn, @Nullable Integer year) {}
