package vn.dondoc.task.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.task.calendar.Calendars;
import vn.dondoc.task.directive.Deadline;
import vn.dondoc.task.directive.Units;

/** Shows tasks with the names of their units and their status at an instant. */
@ApplicationScoped
public class TaskViews {

    private final Units units;
    private final Calendars calendars;

    TaskViews(Units units, Calendars calendars) {
        this.units = units;
        this.calendars = calendars;
    }

    public TaskView of(Task task, Instant now) {
        return of(List.of(task), now).getFirst();
    }

    public List<TaskView> of(List<Task> tasks, Instant now) {
        Set<String> codes = new HashSet<>();
        for (var task : tasks) {
            codes.add(task.unit());
            codes.addAll(task.assignment().supervising());
        }
        var names = units.namesOf(codes);
        var calendar = calendars.inForce().calendar();
        return tasks.stream().map(task -> of(task, names, calendar, now)).toList();
    }

    private static TaskView of(Task task, Map<String, String> names, WorkingCalendar calendar, Instant now) {
        var assignment = task.assignment();
        var deadline = task.deadline();
        var supervising = assignment.supervising().stream().findFirst().orElse(null);
        var status = task.status(now);
        return new TaskView(
                task.id(),
                assignment.directive().id(),
                assignment.id(),
                assignment.directive().head(),
                assignment.ordinal(),
                task.unit(),
                names.getOrDefault(task.unit(), task.unit()),
                supervising,
                supervising == null ? null : names.getOrDefault(supervising, supervising),
                status.slug(),
                status.words(),
                assignment.content(),
                assignment.handover().output(),
                assignment.handover().via(),
                assignment.handover().reportTo(),
                deadline,
                lastWorkingDay(deadline, calendar),
                task.deadlineVersion(),
                task.followed(),
                task.openedAt(),
                task.acknowledgedAt(),
                task.acknowledgedBy(),
                task.completedAt(),
                task.completedBy(),
                task.completionNote());
    }

    private static @Nullable LocalDate lastWorkingDay(@Nullable Deadline deadline, WorkingCalendar calendar) {
        return deadline == null || deadline.lastDay() == null ? null : calendar.lastWorkingDayUpTo(deadline.lastDay());
    }
}
