package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which days offices of Vietnam work: Monday to Friday, less the days off, plus the Saturdays worked for a day that was
 * swapped. Immutable; safe for use by several threads.
 */
public final class WorkingCalendar {

    private static final WorkingCalendar OFFICIAL = new WorkingCalendar(AnnouncedYears.load());

    private final Map<Integer, CalendarYear> announced;
    /** Years that are only computed; a cache, so that a count over many days asks the lunar calendar once. */
    private final Map<Integer, CalendarYear> computed = new ConcurrentHashMap<>();

    private WorkingCalendar(Map<Integer, CalendarYear> announced) {
        this.announced = announced;
    }

    /** The calendar as announced for the years known to this release, and as the law gives it for all others. */
    public static WorkingCalendar official() {
        return OFFICIAL;
    }

    /** This calendar with one year replaced, as an office does when a new announcement arrives. */
    public WorkingCalendar with(CalendarYear year) {
        Map<Integer, CalendarYear> years = new HashMap<>(announced);
        years.put(year.year(), year);
        return new WorkingCalendar(Map.copyOf(years));
    }

    /** This calendar with some days as a new announcement says; the days it does not name stay as they are. */
    public WorkingCalendar with(Collection<DayChange> changes) {
        var changed = this;
        for (var change : changes) {
            changed = changed.with(changed.year(change.date().getYear()).with(change));
        }
        return changed;
    }

    /** The days off and the days worked of a year. */
    public CalendarYear year(int year) {
        var known = announced.get(year);
        return known != null ? known : computed.computeIfAbsent(year, StatutoryDays::of);
    }

    public boolean isWorkingDay(LocalDate day) {
        var year = year(day.getYear());
        return StatutoryDays.isWeekend(day) ? year.isWorked(day) : !year.isOff(day);
    }

    /** What day off this is, if it is one; a plain Saturday or Sunday is none. */
    public Optional<DayOff> dayOff(LocalDate day) {
        return year(day.getYear()).daysOff().stream()
                .filter(off -> off.date().equals(day))
                .findFirst();
    }

    /** The day itself, or the nearest working day before it. */
    public LocalDate lastWorkingDayUpTo(LocalDate day) {
        return nearest(day, -1);
    }

    /** The day itself, or the nearest working day after it. */
    public LocalDate firstWorkingDayFrom(LocalDate day) {
        return nearest(day, 1);
    }

    /**
     * The n-th working day after a day, which itself is not counted; before it if {@code n} is negative. Zero gives the
     * day itself, worked or not.
     */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        int step = Integer.signum(n);
        var reached = day;
        for (int counted = 0; counted != n; counted += step) {
            reached = nearest(reached.plusDays(step), step);
        }
        return reached;
    }

    private LocalDate nearest(LocalDate day, int step) {
        var candidate = day;
        while (!isWorkingDay(candidate)) {
            candidate = candidate.plusDays(step);
        }
        return candidate;
    }
}
