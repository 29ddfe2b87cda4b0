package vn.dondoc.task.reminding;

import static vn.dondoc.task.reminding.Recipient.FOCAL;
import static vn.dondoc.task.reminding.Recipient.HEAD;
import static vn.dondoc.task.reminding.Recipient.SUPERVISORS;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.task.directive.Urgency;
import vn.dondoc.task.reminding.Rung.When;

/** The policy for each urgency of a document: the more urgent, the closer the steps and the sooner the heads hear. */
final class Policies {

    /** Nagging longer than this has never made anybody faster; then it is the supervisor's turn. */
    private static final int LAST_DAY_OF_NAGGING = 60;

    private static final int DAYS_BETWEEN_WARNINGS = 5;
    private static final int FIRST_WARNING_TO_ALL = 3;

    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final Duration AHEAD = Duration.ofMinutes(15);

    private static final Policy NORMAL = new Policy(MORNING, AHEAD, OfficeHours.USUAL, normal());
    private static final Policy URGENT = new Policy(MORNING, AHEAD, OfficeHours.USUAL, urgent());
    private static final Policy VERY_URGENT = new Policy(MORNING, AHEAD, OfficeHours.USUAL, veryUrgent());
    private static final Policy FLASH = new Policy(MORNING, AHEAD, OfficeHours.ROUND_THE_CLOCK, flash());

    private Policies() {}

    static Policy of(Urgency urgency) {
        return switch (urgency) {
            case NORMAL -> NORMAL;
            case URGENT -> URGENT;
            case VERY_URGENT -> VERY_URGENT;
            case FLASH -> FLASH;
        };
    }

    private static List<Rung> normal() {
        var rungs = new ArrayList<Rung>();
        rungs.add(reminder(new When.Unacknowledged(1), FOCAL));
        rungs.add(reminder(new When.Unacknowledged(3), FOCAL, HEAD));
        rungs.add(reminder(new When.OnTargetDay(), FOCAL));
        for (int days : List.of(7, 3, 1)) {
            rungs.add(reminder(new When.Before(days), FOCAL));
        }
        rungs.add(dueToday(FOCAL));
        rungs.add(warning(new When.After(1), FOCAL));
        for (int days = FIRST_WARNING_TO_ALL; days <= LAST_DAY_OF_NAGGING; days += DAYS_BETWEEN_WARNINGS) {
            rungs.add(warning(new When.After(days), FOCAL, HEAD, SUPERVISORS));
        }
        rungs.add(given(FOCAL));
        return rungs;
    }

    private static List<Rung> urgent() {
        var rungs = new ArrayList<Rung>();
        rungs.add(reminder(new When.HoursUnacknowledged(4), FOCAL, HEAD));
        rungs.add(reminder(new When.OnTargetDay(), FOCAL, HEAD));
        for (int days : List.of(3, 2, 1)) {
            rungs.add(reminder(new When.Before(days), FOCAL, HEAD));
        }
        rungs.add(dueToday(FOCAL, HEAD));
        rungs.addAll(everyWorkingDay(FIRST_WARNING_TO_ALL));
        rungs.add(given(FOCAL, HEAD));
        return rungs;
    }

    private static List<Rung> veryUrgent() {
        var rungs = new ArrayList<Rung>();
        rungs.add(reminder(new When.HoursUnacknowledged(2), FOCAL, HEAD));
        rungs.add(reminder(new When.OnTargetDay(), FOCAL, HEAD));
        rungs.add(reminder(new When.Before(1), FOCAL, HEAD));
        rungs.add(dueToday(FOCAL, HEAD));
        rungs.addAll(hoursAround(List.of(4, 2), List.of(1, 4)));
        rungs.addAll(everyWorkingDay(1));
        rungs.add(given(FOCAL, HEAD));
        return rungs;
    }

    private static List<Rung> flash() {
        var rungs = new ArrayList<Rung>();
        rungs.add(reminder(new When.HoursUnacknowledged(1), FOCAL, HEAD));
        rungs.add(reminder(new When.OnTargetDay(), FOCAL, HEAD));
        rungs.addAll(hoursAround(List.of(24, 4, 2, 1), List.of(1, 2, 4, 8)));
        rungs.addAll(everyWorkingDay(1));
        rungs.add(given(FOCAL, HEAD));
        return rungs;
    }

    private static List<Rung> hoursAround(List<Integer> before, List<Integer> after) {
        var rungs = new ArrayList<Rung>();
        before.forEach(hours -> rungs.add(reminder(new When.HoursBefore(hours), FOCAL, HEAD)));
        after.forEach(hours -> rungs.add(warning(new When.HoursAfter(hours), FOCAL, HEAD, SUPERVISORS)));
        return rungs;
    }

    /** One for each day; those of days off meet on the next working day and are one. */
    private static List<Rung> everyWorkingDay(int firstToAll) {
        var rungs = new ArrayList<Rung>();
        for (int days = 1; days <= LAST_DAY_OF_NAGGING; days++) {
            rungs.add(
                    days < firstToAll
                            ? warning(new When.After(days), FOCAL, HEAD)
                            : warning(new When.After(days), FOCAL, HEAD, SUPERVISORS));
        }
        return rungs;
    }

    private static Rung given(Recipient... tells) {
        return new Rung(new When.AtOnce(), ReminderKind.ASSIGNMENT, List.of(tells));
    }

    private static Rung reminder(When when, Recipient... tells) {
        return new Rung(when, ReminderKind.REMINDER, List.of(tells));
    }

    private static Rung dueToday(Recipient... tells) {
        return new Rung(new When.Before(0), ReminderKind.DUE_TODAY, List.of(tells));
    }

    private static Rung warning(When when, Recipient... tells) {
        return new Rung(when, ReminderKind.WARNING, List.of(tells));
    }
}
