package vn.dondoc.task.reminding;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.task.reminding.ATask.aTask;
import static vn.dondoc.task.reminding.ATask.at;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.DayChange;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.task.calendar.AnnouncedDay;
import vn.dondoc.task.calendar.CalendarInForce;
import vn.dondoc.task.calendar.CalendarSource;
import vn.dondoc.task.policy.PolicyBook;

/** Công văn 12729/VPCP-KGVX of 25/12/2025: Friday 2/1/2026 off, Saturday 10/1/2026 worked for it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReminderPlanOfAChangedCalendarTest {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final LocalDate FRIDAY = LocalDate.parse("2026-01-02");
    private static final LocalDate SATURDAY = LocalDate.parse("2026-01-10");

    private static final CalendarInForce NOTHING_SWAPPED = CalendarInForce.always(WorkingCalendar.official()
            .with(List.of(
                    new DayChange(FRIDAY, DayChange.Kind.ORDINARY, "", ""),
                    new DayChange(SATURDAY, DayChange.Kind.ORDINARY, "", ""))));

    private static final List<AnnouncedDay> SWAP = List.of(
            new AnnouncedDay(FRIDAY, AnnouncedDay.Kind.OFF, "Nghỉ hoán đổi với thứ Bảy 10/01/2026"),
            new AnnouncedDay(SATURDAY, AnnouncedDay.Kind.WORKED, "Làm bù cho thứ Sáu 02/01/2026"));

    @Test
    void a_swap_eight_days_ahead_moves_the_steps_that_lie_ahead_and_no_other() {
        var task = aTask().openedAt("2025-12-22T09:00").dueBefore("2026-01-12").acknowledged();

        assertThat(written(plan(task, NOTHING_SWAPPED), 6)).isEqualTo("""
                        Mon 2025-12-22 09:00 A
                        Tue 2025-12-30 07:30 T-7
                        Tue 2026-01-06 07:30 T-3
                        Thu 2026-01-08 07:30 T-1
                        Fri 2026-01-09 07:30 T-0
                        Tue 2026-01-13 07:30 T+1
                        """);
        assertThat(written(plan(task, swappedAt("2025-12-25T16:00")), 6)).isEqualTo("""
                        Mon 2025-12-22 09:00 A
                        Tue 2025-12-30 07:30 T-7
                        Wed 2026-01-07 07:30 T-3
                        Fri 2026-01-09 07:30 T-1
                        Sat 2026-01-10 07:30 T-0
                        Tue 2026-01-13 07:30 T+1
                        """);
    }

    @Test
    void a_step_that_would_now_lie_behind_is_told_on_the_next_morning_and_not_lost() {
        var task = aTask().openedAt("2025-12-15T09:00").dueOn("2026-01-08").acknowledged();
        var before = plan(task, NOTHING_SWAPPED);
        // by the letter, known since Sunday, T-7 would have been on Friday 26/12
        assertThat(written(before, 2)).isEqualTo("""
                        Mon 2025-12-15 09:00 A
                        Mon 2025-12-29 07:30 T-7
                        """);

        var after = plan(task, swappedAt("2025-12-28T10:00"));

        assertThat(written(after, 3)).isEqualTo("""
                        Mon 2025-12-15 09:00 A
                        Mon 2025-12-29 07:30 T-7
                        Mon 2026-01-05 07:30 T-3
                        """);
        assertThat(after.due(at("2025-12-28T10:00"), fired(before, "2025-12-28T10:00")))
                .as("told by the change itself")
                .isEmpty();
    }

    @Test
    void what_was_told_before_the_change_is_not_told_again() {
        var task = aTask().openedAt("2025-12-15T09:00").dueOn("2026-01-08").acknowledged();
        var fired = fired(plan(task, NOTHING_SWAPPED), "2025-12-29T10:00");

        var after = plan(task, swappedAt("2025-12-29T10:00"));

        assertThat(after.due(at("2025-12-29T10:01"), fired)).isEmpty();
        assertThat(after.next(at("2025-12-29T10:01"), fired)).contains(at("2026-01-05T07:15"));
    }

    @Test
    void the_last_day_that_is_said_in_time_is_said_at_once_where_the_next_morning_is_too_late() {
        var task = aTask().openedAt("2025-12-15T09:00").dueOn("2026-01-02").acknowledged();

        var after = plan(task, swappedAt("2025-12-31T10:00"));

        assertThat(after.due(at("2025-12-31T10:00"), fired(plan(task, NOTHING_SWAPPED), "2025-12-31T10:00")))
                .extracting(handOver -> handOver.step().key().value())
                .containsExactly("T-0");
    }

    @Test
    void a_last_day_that_the_calendar_moved_is_told_once_on_the_next_morning_and_then_step_by_step() {
        var task = aTask().openedAt("2025-12-22T09:00")
                .movedTo("2026-01-08", "2026-01-05T10:00")
                .acknowledged();

        var plan = plan(task, swappedAt("2026-01-05T10:00"));

        assertThat(written(plan, 4)).isEqualTo("""
                        Mon 2025-12-22 09:00 A
                        Tue 2026-01-06 07:30 T-3
                        Wed 2026-01-07 07:30 T-1
                        Thu 2026-01-08 07:30 T-0
                        """);
    }

    private static ReminderPlan plan(ATask task, CalendarInForce calendar) {
        return ReminderPlan.of(task.facts(), PolicyBook.BY_DEFAULT, calendar);
    }

    private static CalendarInForce swappedAt(String local) {
        var source = new CalendarSource("Công văn 12729/VPCP-KGVX", LocalDate.parse("2025-12-25"));
        return NOTHING_SWAPPED.changedBy(source, SWAP, at(local));
    }

    /** What was handed over until then. */
    private static Set<FiredStep> fired(ReminderPlan plan, String local) {
        var fired = new HashSet<FiredStep>();
        plan.steps().stream()
                .filter(step -> !step.handedOverAt().isAfter(at(local)))
                .forEach(step -> fired.add(step.fired()));
        return fired;
    }

    private static String written(ReminderPlan plan, int first) {
        return plan.steps().stream()
                .filter(step -> step.supersededBy() == null)
                .limit(first)
                .map(step -> TIME.format(step.at().atZone(VietnamTime.ZONE)) + " " + step.key())
                .collect(joining("\n", "", "\n"));
    }
}
