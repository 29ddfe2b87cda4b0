package vn.dondoc.directive.confirming;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnameseDates;
import vn.dondoc.directive.reading.Deadline;
import vn.dondoc.directive.reading.ReadAssignment;

/**
 * One assignment in the fields of the page.
 *
 * @param read the deadline as it was read; null where there was none
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
        boolean followed,
        DateField lastDay,
        TimeField time,
        boolean undated,
        @Nullable Deadline read,
        String past) {

    /** The kind of a day that a person entered: they mean the day itself. */
    private static final String ENTERED = "by_date_inclusive";

    static ItemForm of(ReadAssignment assignment) {
        var deadline = assignment.deadline();
        return new ItemForm(
                assignment.ordinal(),
                assignment.start(),
                assignment.end(),
                assignment.content(),
                UnitsField.of(assignment.lead()),
                UnitsField.of(assignment.coordinating()),
                UnitsField.of(assignment.supervising()),
                assignment.followed(),
                DateField.of(deadline == null ? null : deadline.lastDay()),
                TimeField.of(deadline == null ? null : deadline.time()),
                false,
                deadline,
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
                true,
                DateField.of(null),
                TimeField.of(null),
                false,
                null,
                "");
    }

    /** The deadline as confirmed: as read, corrected, entered, or none. */
    Optional<Deadline> deadline() {
        var day = lastDay.value();
        if (undated) {
            return Optional.empty();
        }
        if (read != null
                && day.equals(Optional.ofNullable(read.lastDay()))
                && time.value().equals(Optional.ofNullable(read.time()))) {
            return Optional.of(read);
        }
        if (day.isPresent()) {
            return Optional.of(entered(day.get(), time.value().orElse(null)));
        }
        // Its day was taken away; what it repeats by or waits for remains
        return Optional.ofNullable(read)
                .filter(deadline ->
                        deadline.recurrence() != null || deadline.condition() != null || deadline.targetDay() != null)
                .map(deadline -> with(deadline, null, null, deadline.derivation()));
    }

    private Deadline entered(LocalDate day, @Nullable LocalTime hour) {
        var derivation = "Hạn cuối " + VietnameseDates.weekdayAndDate(day) + " do người đăng ký nhập.";
        if (read == null) {
            var words = "hạn cuối " + VietnameseDates.date(day);
            return new Deadline(words, ENTERED, null, day, hour, null, null, null, null, derivation, null, null);
        }
        var explained = "“" + read.words() + "”: " + derivation;
        return day.equals(read.lastDay()) ? with(read, day, hour, explained) : corrected(read, day, hour, explained);
    }

    /** The day was misread, so what it was reckoned from goes too: warnings would wait for the wrong written day. */
    private static Deadline corrected(Deadline read, LocalDate day, @Nullable LocalTime hour, String derivation) {
        return new Deadline(
                read.words(),
                ENTERED,
                null,
                day,
                hour,
                read.targetDay(),
                read.recurrence(),
                read.condition(),
                null,
                derivation,
                read.start(),
                read.end());
    }

    private static Deadline with(Deadline read, @Nullable LocalDate day, @Nullable LocalTime hour, String derivation) {
        return new Deadline(
                read.words(),
                read.kind(),
                read.writtenDay(),
                day,
                hour,
                read.targetDay(),
                read.recurrence(),
                read.condition(),
                read.rule(),
                derivation,
                read.start(),
                read.end());
    }
}
