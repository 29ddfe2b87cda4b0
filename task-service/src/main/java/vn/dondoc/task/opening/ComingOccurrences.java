package vn.dondoc.task.opening;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.task.calendar.CalendarInForce;
import vn.dondoc.task.directive.Deadline;
import vn.dondoc.task.directive.Urgency;
import vn.dondoc.task.opening.Series.Next;
import vn.dondoc.task.reminding.LookingAhead;

/** When the occurrence after another opens: with its first step, and not before the other is over. */
@ApplicationScoped
class ComingOccurrences {

    /** In time for the digest of the morning. */
    private static final LocalTime MORNING = LocalTime.of(7, 15);

    private final Series series;
    private final LookingAhead lookingAhead;

    ComingOccurrences(Series series, LookingAhead lookingAhead) {
        this.series = series;
        this.lookingAhead = lookingAhead;
    }

    /** Keeps, for each of the new tasks that is an occurrence, which one follows. */
    void keep(List<NewTask> opened, CalendarInForce calendar) {
        for (var task : opened) {
            var stated = task.assignment().deadline();
            var first = task.occurrence();
            if (stated != null && first != null) {
                var urgency = task.directive().urgency();
                OccurrenceDays.of(stated, task.directive().issuedOn(), urgency, calendar.calendar())
                        .ifPresent(days -> series.keep(
                                task.assignment().assignmentId(),
                                task.unit(),
                                first.day(),
                                after(first.day(), days, stated, urgency, calendar)));
            }
        }
    }

    /** Null: none is known to come. */
    @Nullable
    Next after(LocalDate last, OccurrenceDays days, Deadline stated, Urgency urgency, CalendarInForce calendar) {
        return days.firstFrom(last.plusDays(1))
                .map(day -> {
                    var firstStep = lookingAhead.firstStep(urgency, day, stated, calendar);
                    var morning = days.firstWorkedFrom(last.plusDays(1)).atTime(MORNING);
                    var lastIsOver = morning.atZone(VietnamTime.ZONE).toInstant();
                    return new Next(day, firstStep.isAfter(lastIsOver) ? firstStep : lastIsOver);
                })
                .orElse(null);
    }
}
