package vn.dondoc.task.reminding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.task.reminding.ATask.aTask;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.task.calendar.CalendarInForce;
import vn.dondoc.task.directive.Urgency;
import vn.dondoc.task.policy.PolicyBook;
import vn.dondoc.task.policy.ReminderKind;

/** What holds for every task, whenever it is opened and due. */
class ReminderPlanPropertiesTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.official();
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    @Property
    void reminders_come_on_working_mornings(
            @ForAll @IntRange(max = 1_000) int opened,
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(min = -40, max = 200) int due,
            @ForAll boolean before) {
        var task = task(opened, hour, due, before).facts();

        for (var step : plan(task).steps()) {
            if (step.at().equals(task.followedAt())) {
                continue;
            }
            assertThat(CALENDAR.isWorkingDay(day(step.at()))).as("%s", step).isTrue();
            assertThat(LocalTime.ofInstant(step.at(), VietnamTime.ZONE)).isEqualTo(LocalTime.of(7, 30));
        }
    }

    @Property
    void no_warning_leaves_before_the_working_day_after_the_date_written(
            @ForAll @IntRange(max = 1_000) int opened,
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(min = -40, max = 200) int due,
            @ForAll boolean before) {
        var task = task(opened, hour, due, before).facts();

        assertThat(plan(task).steps().stream().filter(step -> step.kind() == ReminderKind.WARNING))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(day(step.at()))
                        .isAfter(task.writtenDay())
                        .isAfter(task.lastDay())
                        .isAfter(day(opening(task))));
    }

    @Property
    void walking_from_step_to_step_says_everything_once_and_ends(
            @ForAll @IntRange(max = 1_000) int opened,
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(min = -40, max = 200) int due,
            @ForAll boolean before) {
        var task = task(opened, hour, due, before).facts();
        var plan = plan(task);
        var said = new ArrayList<FiredStep>();
        var mornings = new HashSet<List<Object>>();

        var next = plan.next(opening(task), new HashSet<>(said));
        while (next.isPresent()) {
            var now = next.get();
            for (var handOver : plan.due(now, new HashSet<>(said))) {
                said.addAll(FiredStep.and(new HashSet<>(), List.of(handOver)));
                assertThat(mornings.add(List.of(
                                handOver.step().audience(), day(handOver.step().at()))))
                        .as("told twice on one day: %s", handOver)
                        .isTrue();
            }
            next = plan.next(now, new HashSet<>(said));
        }

        assertThat(said).doesNotHaveDuplicates();
        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(
                        plan.steps().stream().map(Step::fired).toList());
    }

    @Property
    void whatever_the_urgency_everything_is_said_once_and_it_ends(
            @ForAll Urgency urgency,
            @ForAll @IntRange(max = 1_000) int opened,
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(min = -3, max = 30) int due,
            @ForAll @IntRange(max = 23) int dueHour) {
        var openedAt = FIRST_DAY.plusDays(opened).atTime(hour, 0);
        var task = aTask().marked(urgency)
                .openedAt(openedAt.toString())
                .dueBy(openedAt.toLocalDate().plusDays(due).atTime(dueHour, 0).toString())
                .facts();
        var plan = plan(task);
        var said = new ArrayList<FiredStep>();

        var next = plan.next(opening(task), new HashSet<>(said));
        while (next.isPresent()) {
            var now = next.get();
            plan.due(now, new HashSet<>(said))
                    .forEach(handOver -> said.addAll(FiredStep.and(new HashSet<>(), List.of(handOver))));
            next = plan.next(now, new HashSet<>(said));
        }

        assertThat(said).doesNotHaveDuplicates();
        assertThat(said).isNotEmpty();
    }

    @Property
    void what_is_next_is_the_earliest_of_all_that_still_makes_sense(
            @ForAll Urgency urgency,
            @ForAll @IntRange(max = 1_000) int opened,
            @ForAll @IntRange(min = -3, max = 30) int due,
            @ForAll @IntRange(max = 60) int later) {
        var openedAt = FIRST_DAY.plusDays(opened).atTime(9, 0);
        var task = aTask().marked(urgency)
                .openedAt(openedAt.toString())
                .dueBy(openedAt.toLocalDate().plusDays(due).atTime(15, 0).toString())
                .facts();
        var plan = plan(task);
        var now = opening(task).plus(Duration.ofDays(later));
        var said = new HashSet<FiredStep>();
        plan.due(now, said).forEach(handOver -> said.addAll(FiredStep.and(new HashSet<>(), List.of(handOver))));

        assertThat(plan.next(now, said))
                .isEqualTo(plan.steps().stream()
                        .filter(step -> !step.hasLapsed(now) && !said.contains(step.fired()))
                        .map(Step::handedOverAt)
                        .min(Comparator.naturalOrder()));
    }

    @Property
    void steps_counted_in_hours_stay_in_the_office_unless_somebody_is_to_be_woken(
            @ForAll Urgency urgency,
            @ForAll @IntRange(max = 1_000) int opened,
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(min = -3, max = 30) int due,
            @ForAll @IntRange(max = 23) int dueHour) {
        Assume.that(urgency != Urgency.FLASH);
        var openedAt = FIRST_DAY.plusDays(opened).atTime(hour, 0);
        var task = aTask().marked(urgency)
                .openedAt(openedAt.toString())
                .dueBy(openedAt.toLocalDate().plusDays(due).atTime(dueHour, 0).toString())
                .facts();

        assertThat(plan(task).steps().stream().filter(step -> !step.at().equals(task.followedAt())))
                .allSatisfy(step -> {
                    assertThat(CALENDAR.isWorkingDay(day(step.at()))).isTrue();
                    assertThat(LocalTime.ofInstant(step.at(), VietnamTime.ZONE))
                            .isBetween(LocalTime.of(7, 30), LocalTime.of(17, 0));
                });
    }

    @Property
    void an_outage_of_any_length_ends_in_one_message_for_each_audience(
            @ForAll @IntRange(max = 1_000) int opened,
            @ForAll @IntRange(min = -40, max = 200) int due,
            @ForAll @IntRange(max = 300) int daysAway) {
        var task = task(opened, 9, due, true).facts();
        var back = opening(task).plus(Duration.ofDays(daysAway));

        var told = plan(task).due(back, new HashSet<>());

        assertThat(told.stream().map(handOver -> handOver.step().audience())).doesNotHaveDuplicates();
    }

    private static ATask task(int opened, int hour, int due, boolean before) {
        var openedOn = FIRST_DAY.plusDays(opened);
        var lastDay = openedOn.plusDays(due);
        return aTask().openedAt(openedOn.atTime(hour, 0).toString())
                .dueOn(lastDay, before ? lastDay.plusDays(1) : lastDay);
    }

    private static ReminderPlan plan(PlannedTask task) {
        return ReminderPlan.of(task, PolicyBook.BY_DEFAULT, CalendarInForce.always(CALENDAR));
    }

    private static Instant opening(PlannedTask task) {
        return task.deadlineSince();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, VietnamTime.ZONE);
    }
}
