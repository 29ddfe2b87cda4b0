package vn.dondoc.directive.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnameseDates;
import vn.dondoc.directive.reading.Deadline;
import vn.dondoc.directive.reading.ReadAssignment;
import vn.dondoc.kit.problem.FieldError;

/**
 * The one last day that came beside a text. It is that of every assignment where the text has no deadline at all; where the text has
 * some, the text holds, and whether it forgot this day is for a clerk to say.
 */
final class DueOn {

    private DueOn() {}

    /** The deadline of assignments that have none. */
    static Optional<Deadline> of(
            @Nullable LocalDate day, List<ReadAssignment> assignments, List<FieldError> questions) {
        if (day == null) {
            return Optional.empty();
        }
        var stated = assignments.stream()
                .flatMap(assignment -> Stream.ofNullable(assignment.deadline()))
                .toList();
        if (stated.isEmpty()) {
            var due = new SubmittedDirective.Due("hạn ghi kèm văn bản: " + VietnameseDates.date(day), day, null, null);
            return Optional.of(Understanding.given(due, day, null));
        }
        if (stated.stream().noneMatch(one -> day.equals(one.lastDay()) || day.equals(one.writtenDay()))) {
            questions.add(new FieldError(
                    "/dueOn",
                    "Nơi gửi ghi hạn " + VietnameseDates.date(day) + ", toàn văn có thời hạn nhưng không có ngày đó."));
        }
        return Optional.empty();
    }
}
