package vn.dondoc.notification.recipient;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.problem.Refusal;

/**
 * Days on which a person is away, both included.
 *
 * @param substitute of the same unit; null: the person is told all the same
 */
public record PlannedAbsence(
        LocalDate firstDay, LocalDate lastDay, @Nullable UUID substitute) {

    private static final int MOST_DAYS = 366;

    public PlannedAbsence {
        if (lastDay.isBefore(firstDay) || ChronoUnit.DAYS.between(firstDay, lastDay) > MOST_DAYS) {
            throw Refusal.of(
                    RecipientProblem.NO_ABSENCE, "Ngày cuối phải từ ngày đầu trở đi và không quá một năm sau đó.");
        }
    }
}
