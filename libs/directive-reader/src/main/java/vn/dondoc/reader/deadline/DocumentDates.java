package vn.dondoc.reader.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a document was issued, and for which year.
 *
 * @param year the year that its title names ("nhiệm vụ năm 2020"), if it names one
 * @param regulation true for what holds year after year, such as a "Quy chế": a day without a year comes every year
 */
public record DocumentDates(
        @Nullable LocalDate issuedOn, @Nullable Integer year, boolean regulation) {}
