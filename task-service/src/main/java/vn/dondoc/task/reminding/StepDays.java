package vn.dondoc.task.reminding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.task.policy.Policy;
import vn.dondoc.task.policy.StepKey;
import vn.dondoc.task.policy.When;

/** The day of each rung for one task: the arithmetic of a {@link ReminderPlan}. */
final class StepDays {

    /** How long before a morning its steps are handed over, so that they can be gathered into one digest. */
    private static final Duration AHEAD = Duration.ofMinutes(15);

    private final PlannedTask task;
    private final Instant followed;
    private final LocalDate followedOn;
    private final Instant known;
    private final LocalDate knownFrom;
    private final Policy policy;
    private final WorkingCalendar calendar;

    StepDays(PlannedTask task, Instant followed, Policy policy, WorkingCalendar calendar) {
        this.task = task;
        this.followed = followed;
        this.followedOn = PlannedTask.day(followed);
        this.known = task.known(followed);
        this.knownFrom = PlannedTask.day(known);
        this.policy = policy;
        this.calendar = calendar;
    }

    /** Empty where a rung has no day for this task. */
    Optional<Timing> of(When when) {
        return switch (when) {
            case When.AtOnce() -> Optional.of(new Timing(followed, followed, null));
            case When.Unacknowledged(int workingDays) ->
                task.acknowledged()
                        ? Optional.empty()
                        : Optional.of(morning(calendar.plusWorkingDays(followedOn, workingDays), null));
            case When.HoursUnacknowledged(int hours) ->
                task.acknowledged() ? Optional.empty() : Optional.of(inOffice(followed.plus(Duration.ofHours(hours))));
            case When.Monthly(int months) ->
                task.lastDay() == null && task.targetDay() == null
                        ? Optional.of(morning(firstOfMonth(months), null))
                        : Optional.empty();
            case When.OnTargetDay() -> ahead(task.targetDay()).map(day -> upTo(calendar.lastWorkingDayUpTo(day), day));
            case When.Before(int workingDays) ->
                ahead(task.lastDay())
                        .map(day ->
                                upTo(calendar.plusWorkingDays(calendar.lastWorkingDayUpTo(day), -workingDays), day));
            case When.HoursBefore(int hours) -> ahead(task.lastDay()).flatMap(day -> hoursBefore(day, hours));
            case When.HoursAfter(int hours) ->
                Optional.ofNullable(task.lastDay()).map(day -> hoursAfter(day, hours));
            case When.After(int days) ->
                Optional.ofNullable(task.lastDay()).map(day -> morning(after(day, days), null));
        };
    }

    private LocalDate firstOfMonth(int months) {
        return calendar.firstWorkingDayFrom(followedOn.plusMonths(months).withDayOfMonth(1));
    }

    /** A bound that had passed before the unit could know of it is not announced. */
    private Optional<LocalDate> ahead(@Nullable LocalDate bound) {
        return Optional.ofNullable(bound).filter(day -> !day.isBefore(knownFrom));
    }

    /**
     * A step that announces a bound. One that would have fallen on or before the day the unit is given the task is said by
     * the assignment notice: nobody hears the same thing twice on one morning.
     */
    private Timing upTo(LocalDate day, LocalDate bound) {
        var lapses = bound.plusDays(1).atStartOfDay(VietnamTime.ZONE).toInstant();
        return day.isAfter(followedOn) ? morning(day, lapses) : new Timing(followed, followed, lapses);
    }

    /**
     * Days after the last day, or after the day the unit could know of it, on a working day. No warning leaves before the
     * working day after the date the drafter wrote: who reads "trước ngày 25/5" as "up to 25/5" is not called late on it.
     */
    private LocalDate after(LocalDate lastDay, int days) {
        var base = later(lastDay, knownFrom);
        var written = task.writtenDay();
        var earliest = calendar.plusWorkingDays(written == null ? base : later(written, base), 1);
        return later(earliest, calendar.firstWorkingDayFrom(base.plusDays(days)));
    }

    /** Empty where the hour had passed before the unit could know of it. */
    private Optional<Timing> hoursBefore(LocalDate lastDay, int hours) {
        var end = policy.hours().end(lastDay, task.lastTime(), calendar);
        if (!end.isAfter(known)) {
            return Optional.empty();
        }
        var at = policy.hours().upTo(end.minus(Duration.ofHours(hours)), calendar);
        return Optional.of(at.isAfter(followed) ? new Timing(at, at, end) : new Timing(followed, followed, end));
    }

    /** An hour the drafter wrote is meant; a day is late only after the date written, as in {@link #after}. */
    private Timing hoursAfter(LocalDate lastDay, int hours) {
        var end = policy.hours().end(lastDay, task.lastTime(), calendar);
        var late = (end.isAfter(known) ? end : known).plus(Duration.ofHours(hours));
        if (task.lastTime() != null) {
            return inOffice(late);
        }
        var nextDay = morning(after(lastDay, 1), null).at().plus(Duration.ofHours(hours - 1L));
        return inOffice(late.isAfter(nextDay) ? late : nextDay);
    }

    private Timing inOffice(Instant instant) {
        var at = policy.hours().from(instant, calendar);
        return new Timing(at, at, null);
    }

    /** The first morning after an instant; at once where what is said would not be true any more by then. */
    Timing morningAfter(Instant instant, Timing timing) {
        var lapses = timing.lapsesAt();
        var today = morning(calendar.firstWorkingDayFrom(PlannedTask.day(instant)), lapses);
        var next = today.handedOverAt().isAfter(instant)
                ? today
                : morning(calendar.plusWorkingDays(PlannedTask.day(instant), 1), lapses);
        return lapses == null || next.at().isBefore(lapses) ? next : new Timing(instant, instant, lapses);
    }

    private Timing morning(LocalDate day, @Nullable Instant lapses) {
        var at = day.atTime(policy.morning()).atZone(VietnamTime.ZONE).toInstant();
        return new Timing(at, at.minus(AHEAD), lapses);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** When a step is told, when it is handed over, and until when it is true. */
    record Timing(
            Instant at, Instant handedOverAt, @Nullable Instant lapsesAt) {

        Step step(StepKey key, When when, Audience audience) {
            return new Step(key, when.kind(), audience, at, handedOverAt, lapsesAt, when.strength(), null);
        }
    }
}
