package vn.dondoc.task.reminding;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.task.directive.Urgency.FLASH;
import static vn.dondoc.task.directive.Urgency.URGENT;
import static vn.dondoc.task.directive.Urgency.VERY_URGENT;
import static vn.dondoc.task.reminding.ATask.aTask;
import static vn.dondoc.task.reminding.ATask.at;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.task.calendar.CalendarInForce;
import vn.dondoc.task.policy.PolicyBook;
import vn.dondoc.task.policy.StepKey;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReminderPlanTest {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm", Locale.ROOT);

    @Test
    void a_task_nobody_answers_is_reminded_of_before_its_last_day_and_warned_about_for_sixty_days() {
        var plan = planOf(aTask().openedAt("2026-05-11T09:00").dueBefore("2026-05-25"));

        assertThat(written(plan.steps().stream().filter(step -> step.supersededBy() == null)))
                .isEqualTo("""
                        Mon 2026-05-11 09:00 A ASSIGNMENT DU-HOA-MAI/focal
                        Tue 2026-05-12 07:30 A+1 REMINDER DU-HOA-MAI/focal
                        Wed 2026-05-13 07:30 T-7 REMINDER DU-HOA-MAI/focal
                        Thu 2026-05-14 07:30 A+3 REMINDER DU-HOA-MAI/focal
                        Thu 2026-05-14 07:30 A+3 REMINDER DU-HOA-MAI/head
                        Tue 2026-05-19 07:30 T-3 REMINDER DU-HOA-MAI/focal
                        Thu 2026-05-21 07:30 T-1 REMINDER DU-HOA-MAI/focal
                        Fri 2026-05-22 07:30 T-0 DUE_TODAY DU-HOA-MAI/focal
                        Tue 2026-05-26 07:30 T+1 WARNING DU-HOA-MAI/focal
                        Wed 2026-05-27 07:30 T+3 WARNING DU-HOA-MAI/focal
                        Wed 2026-05-27 07:30 T+3 WARNING DU-HOA-MAI/head
                        Wed 2026-05-27 07:30 T+3 WARNING VP-TU/focal
                        """
                        + everyFifthDay(
                                "Mon 2026-06-01 07:30 T+8",
                                "Mon 2026-06-08 07:30 T+13",
                                "Thu 2026-06-11 07:30 T+18",
                                "Tue 2026-06-16 07:30 T+23",
                                "Mon 2026-06-22 07:30 T+28",
                                "Fri 2026-06-26 07:30 T+33",
                                "Wed 2026-07-01 07:30 T+38",
                                "Mon 2026-07-06 07:30 T+43",
                                "Mon 2026-07-13 07:30 T+48",
                                "Thu 2026-07-16 07:30 T+53",
                                "Tue 2026-07-21 07:30 T+58"));
    }

    @Test
    void nobody_is_asked_to_acknowledge_twice() {
        var plan = planOf(aTask().dueBefore("2026-05-25").acknowledged());

        assertThat(plan.steps()).extracting(step -> step.key().value()).doesNotContain("A+1", "A+3");
    }

    @Test
    void a_finished_task_and_one_that_nobody_follows_are_silent() {
        assertThat(planOf(aTask().dueBefore("2026-05-25").closed()).steps()).isEmpty();
        assertThat(planOf(aTask().dueBefore("2026-05-25").notFollowed()).steps())
                .isEmpty();
    }

    @Test
    void a_task_without_a_day_is_asked_about_on_the_first_working_day_of_each_month_for_a_year() {
        assertThat(written(planOf(aTask().openedAt("2026-05-11T09:00")).steps().stream()))
                .isEqualTo("""
                        Mon 2026-05-11 09:00 A ASSIGNMENT DU-HOA-MAI/focal
                        Tue 2026-05-12 07:30 A+1 REMINDER DU-HOA-MAI/focal
                        Thu 2026-05-14 07:30 A+3 REMINDER DU-HOA-MAI/focal
                        Thu 2026-05-14 07:30 A+3 REMINDER DU-HOA-MAI/head
                        Mon 2026-06-01 07:30 M+1 REMINDER DU-HOA-MAI/focal
                        Wed 2026-07-01 07:30 M+2 REMINDER DU-HOA-MAI/focal
                        Mon 2026-08-03 07:30 M+3 REMINDER DU-HOA-MAI/focal
                        Thu 2026-09-03 07:30 M+4 REMINDER DU-HOA-MAI/focal
                        Thu 2026-10-01 07:30 M+5 REMINDER DU-HOA-MAI/focal
                        Mon 2026-11-02 07:30 M+6 REMINDER DU-HOA-MAI/focal
                        Tue 2026-12-01 07:30 M+7 REMINDER DU-HOA-MAI/focal
                        Mon 2027-01-04 07:30 M+8 REMINDER DU-HOA-MAI/focal
                        Mon 2027-02-01 07:30 M+9 REMINDER DU-HOA-MAI/focal
                        Mon 2027-03-01 07:30 M+10 REMINDER DU-HOA-MAI/focal
                        Thu 2027-04-01 07:30 M+11 REMINDER DU-HOA-MAI/focal
                        Tue 2027-05-04 07:30 M+12 REMINDER DU-HOA-MAI/focal
                        """);
    }

    @Test
    void an_inclusive_day_is_late_on_the_next_working_day() {
        var plan = planOf(aTask().dueOn("2026-05-20"));

        assertThat(written(stepsOf(plan, "T+1"))).isEqualTo("Thu 2026-05-21 07:30 T+1 WARNING DU-HOA-MAI/focal\n");
    }

    @Test
    void around_tet_reminders_come_before_the_days_off_and_warnings_after_them() {
        // Tết of 2026 is off from Saturday 14 to Sunday 22 February
        var plan = planOf(aTask().openedAt("2026-02-02T08:00").dueBefore("2026-02-18"));

        assertThat(written(Stream.of("T-1", "T-0", "T+1", "T+3").flatMap(key -> stepsOf(plan, key))))
                .isEqualTo("""
                        Thu 2026-02-12 07:30 T-1 REMINDER DU-HOA-MAI/focal
                        Fri 2026-02-13 07:30 T-0 DUE_TODAY DU-HOA-MAI/focal
                        Mon 2026-02-23 07:30 T+1 WARNING DU-HOA-MAI/focal superseded by T+3
                        Mon 2026-02-23 07:30 T+3 WARNING DU-HOA-MAI/focal
                        Mon 2026-02-23 07:30 T+3 WARNING DU-HOA-MAI/head
                        Mon 2026-02-23 07:30 T+3 WARNING VP-TU/focal
                        """);
    }

    @Test
    void a_saturday_worked_for_a_swapped_day_is_a_morning_for_reminders() {
        // Friday 2026-01-02 is off, Saturday 2026-01-10 is worked instead
        var plan = planOf(aTask().openedAt("2025-12-20T08:00").dueOn("2026-01-11"));

        assertThat(written(Stream.of("T-1", "T-0").flatMap(key -> stepsOf(plan, key))))
                .isEqualTo("""
                        Fri 2026-01-09 07:30 T-1 REMINDER DU-HOA-MAI/focal
                        Sat 2026-01-10 07:30 T-0 DUE_TODAY DU-HOA-MAI/focal
                        """);
    }

    @Test
    void steps_that_had_passed_when_the_task_was_opened_are_said_by_the_assignment_notice() {
        var plan = planOf(aTask().openedAt("2026-05-20T16:00").dueBefore("2026-05-25"));

        assertThat(said(plan.due(at("2026-05-20T16:00"), Set.of())))
                .containsExactly("A to DU-HOA-MAI/focal for [T-7, T-3]");
        assertThat(plan.next(at("2026-05-20T16:00"), fired(plan, "A", "T-7", "T-3")))
                .contains(at("2026-05-21T07:15"));
    }

    @Test
    void a_step_of_the_day_of_opening_is_not_said_again_the_same_morning() {
        var plan = planOf(aTask().openedAt("2026-05-22T06:00").dueBefore("2026-05-25"));

        assertThat(said(plan.due(at("2026-05-22T06:00"), Set.of())))
                .containsExactly("A to DU-HOA-MAI/focal for [T-7, T-3, T-1, T-0]");
    }

    @Test
    void a_day_that_had_passed_at_opening_is_not_announced_and_escalates_from_the_opening() {
        var plan =
                planOf(aTask().openedAt("2026-05-11T09:00").dueOn("2026-03-31").acknowledged());

        assertThat(keys(plan)).startsWith("A", "T+1", "T+3").doesNotContain("T-0", "T-1");
        assertThat(written(stepsOf(plan, "T+1"))).isEqualTo("Tue 2026-05-12 07:30 T+1 WARNING DU-HOA-MAI/focal\n");
    }

    @Test
    void a_target_day_is_said_once_and_never_late() {
        var plan = planOf(aTask().aimingAt("2026-06-14").acknowledged());

        assertThat(written(plan.steps().stream().skip(1)))
                .isEqualTo("Fri 2026-06-12 07:30 P REMINDER DU-HOA-MAI/focal\n");
    }

    @Test
    void a_day_entered_later_has_steps_of_its_own_and_those_passed_are_said_at_once() {
        var plan = planOf(aTask().dayEntered("2026-06-19", "2026-06-17T10:00").acknowledged());
        var given = Set.of(new FiredStep(StepKey.ASSIGNMENT, new Audience("DU-HOA-MAI", Role.FOCAL)));

        assertThat(said(plan.due(at("2026-06-17T10:00"), given))).containsExactly("T-3 to DU-HOA-MAI/focal for [T-7]");
    }

    @Test
    void after_an_outage_each_audience_hears_once() {
        var plan = planOf(aTask().openedAt("2026-05-11T09:00").dueBefore("2026-05-25"));

        assertThat(said(plan.due(at("2026-05-29T10:00"), fired(plan, "A"))))
                .containsExactly(
                        "T+3 to DU-HOA-MAI/focal for [A+1, T-7, A+3, T-3, T-1, T-0, T+1]",
                        "T+3 to DU-HOA-MAI/head for [A+3]",
                        "T+3 to VP-TU/focal for []");
    }

    @Test
    void a_reminder_of_a_day_ahead_is_not_sent_once_that_day_has_passed() {
        var plan =
                planOf(aTask().openedAt("2026-05-11T09:00").dueOn("2026-05-22").acknowledged());
        var upToT1 = fired(plan, "A", "T-7", "T-3", "T-1");

        assertThat(plan.due(at("2026-05-23T08:00"), upToT1)).isEmpty();
        assertThat(plan.next(at("2026-05-23T08:00"), upToT1)).contains(at("2026-05-25T07:15"));
        assertThat(said(plan.due(at("2026-05-25T07:15"), upToT1)))
                .containsExactly(
                        "T+3 to DU-HOA-MAI/focal for [T-0, T+1]",
                        "T+3 to DU-HOA-MAI/head for []",
                        "T+3 to VP-TU/focal for []");
    }

    @Test
    void the_steps_of_a_morning_are_handed_over_a_quarter_of_an_hour_ahead() {
        var plan = planOf(aTask().openedAt("2026-05-11T09:00").dueBefore("2026-05-25"));

        assertThat(plan.due(at("2026-05-12T07:14"), fired(plan, "A"))).isEmpty();
        assertThat(said(plan.due(at("2026-05-12T07:15"), fired(plan, "A"))))
                .containsExactly("A+1 to DU-HOA-MAI/focal for []");
    }

    @Test
    void a_unit_that_supervises_itself_hears_once() {
        var plan = planOf(aTask().dueBefore("2026-05-25").supervisedBy("DU-HOA-MAI"));

        assertThat(stepsOf(plan, "T+3").map(step -> step.audience().key()))
                .containsExactly("DU-HOA-MAI/focal", "DU-HOA-MAI/head");
    }

    @Test
    void an_urgent_task_is_heard_of_within_hours_by_the_head_too_and_warned_about_every_working_day() {
        var plan = planOf(aTask().marked(URGENT).openedAt("2026-05-18T14:00").dueBefore("2026-05-25"));

        assertThat(written(plan.steps().stream()
                        .filter(step ->
                                step.supersededBy() == null && step.audience().role() == Role.HEAD)
                        .limit(9)))
                .isEqualTo("""
                        Mon 2026-05-18 14:00 A ASSIGNMENT DU-HOA-MAI/head
                        Tue 2026-05-19 07:30 T-3 REMINDER DU-HOA-MAI/head
                        Wed 2026-05-20 07:30 T-2 REMINDER DU-HOA-MAI/head
                        Thu 2026-05-21 07:30 T-1 REMINDER DU-HOA-MAI/head
                        Fri 2026-05-22 07:30 T-0 DUE_TODAY DU-HOA-MAI/head
                        Tue 2026-05-26 07:30 T+2 WARNING DU-HOA-MAI/head
                        Wed 2026-05-27 07:30 T+3 WARNING DU-HOA-MAI/head
                        Thu 2026-05-28 07:30 T+4 WARNING DU-HOA-MAI/head
                        Fri 2026-05-29 07:30 T+5 WARNING DU-HOA-MAI/head
                        """);
        assertThat(written(stepsOf(plan, "A+4h").limit(1)))
                .isEqualTo("Tue 2026-05-19 07:30 A+4h REMINDER DU-HOA-MAI/focal superseded by T-3\n");
    }

    @Test
    void hours_of_a_very_urgent_task_are_counted_from_the_hour_the_document_names_and_stay_in_the_office() {
        var plan = planOf(aTask().marked(VERY_URGENT)
                .openedAt("2026-05-20T16:00")
                .dueBy("2026-05-21T10:00")
                .acknowledged());

        assertThat(written(plan.steps().stream()
                        .filter(step -> step.audience().role() == Role.HEAD && step.supersededBy() == null)
                        .limit(6)))
                .isEqualTo("""
                        Wed 2026-05-20 16:00 A ASSIGNMENT DU-HOA-MAI/head
                        Wed 2026-05-20 17:00 T-4h REMINDER DU-HOA-MAI/head
                        Thu 2026-05-21 07:30 T-0 DUE_TODAY DU-HOA-MAI/head
                        Thu 2026-05-21 08:00 T-2h REMINDER DU-HOA-MAI/head
                        Thu 2026-05-21 11:00 T+1h WARNING DU-HOA-MAI/head
                        Thu 2026-05-21 14:00 T+4h WARNING DU-HOA-MAI/head
                        """);
    }

    @Test
    void a_day_without_an_hour_ends_with_the_office_hours_of_its_last_working_day() {
        // "trước ngày 25/5" ends on Sunday 24; the office closes on Friday 22
        var plan = planOf(aTask().marked(VERY_URGENT).dueBefore("2026-05-25").acknowledged());

        assertThat(written(Stream.of("T-2h", "T+1h")
                        .flatMap(key -> stepsOf(plan, key))
                        .filter(step -> step.audience().role() == Role.HEAD)))
                .isEqualTo("""
                        Fri 2026-05-22 15:00 T-2h REMINDER DU-HOA-MAI/head
                        Tue 2026-05-26 07:30 T+1h WARNING DU-HOA-MAI/head superseded by T+2
                        """);
    }

    @Test
    void a_task_of_a_hoa_toc_document_knows_neither_night_nor_sunday() {
        var plan = planOf(aTask().marked(FLASH).openedAt("2026-05-23T20:00").dueBy("2026-05-24T06:00"));

        assertThat(written(plan.steps().stream()
                        .filter(step -> step.audience().equals(new Audience("DU-HOA-MAI", Role.FOCAL)))
                        .filter(step -> step.supersededBy() == null)
                        .limit(9)))
                .isEqualTo("""
                        Sat 2026-05-23 20:00 A ASSIGNMENT DU-HOA-MAI/focal
                        Sat 2026-05-23 21:00 A+1h REMINDER DU-HOA-MAI/focal
                        Sun 2026-05-24 02:00 T-4h REMINDER DU-HOA-MAI/focal
                        Sun 2026-05-24 04:00 T-2h REMINDER DU-HOA-MAI/focal
                        Sun 2026-05-24 05:00 T-1h REMINDER DU-HOA-MAI/focal
                        Sun 2026-05-24 07:00 T+1h WARNING DU-HOA-MAI/focal
                        Sun 2026-05-24 08:00 T+2h WARNING DU-HOA-MAI/focal
                        Sun 2026-05-24 10:00 T+4h WARNING DU-HOA-MAI/focal
                        Sun 2026-05-24 14:00 T+8h WARNING DU-HOA-MAI/focal
                        """);
    }

    @Test
    void hours_that_had_passed_at_opening_are_said_by_the_assignment_notice() {
        var plan = planOf(aTask().marked(FLASH).openedAt("2026-05-21T09:00").dueBy("2026-05-21T12:00"));

        assertThat(said(plan.due(at("2026-05-21T09:00"), Set.of())))
                .containsExactly("A to DU-HOA-MAI/focal for [T-24h, T-4h]", "A to DU-HOA-MAI/head for [T-24h, T-4h]");
    }

    @Test
    void an_hour_that_had_passed_at_opening_escalates_from_the_opening() {
        var plan = planOf(aTask().marked(FLASH).openedAt("2026-05-21T09:00").dueBy("2026-05-20T12:00"));

        assertThat(keys(plan)).doesNotContain("T-1h", "T-24h");
        assertThat(written(stepsOf(plan, "T+1h").limit(1)))
                .isEqualTo("Thu 2026-05-21 10:00 T+1h WARNING DU-HOA-MAI/focal\n");
    }

    static ReminderPlan planOf(ATask task) {
        return ReminderPlan.of(task.facts(), PolicyBook.BY_DEFAULT, CalendarInForce.always(WorkingCalendar.official()));
    }

    private static List<String> keys(ReminderPlan plan) {
        return plan.steps().stream().map(step -> step.key().value()).toList();
    }

    private static Stream<Step> stepsOf(ReminderPlan plan, String key) {
        return plan.steps().stream().filter(step -> step.key().value().equals(key));
    }

    private static Set<FiredStep> fired(ReminderPlan plan, String... keys) {
        var fired = new HashSet<FiredStep>();
        for (var key : keys) {
            stepsOf(plan, key).map(Step::fired).forEach(fired::add);
        }
        return fired;
    }

    private static List<String> said(List<HandOver> handOvers) {
        return handOvers.stream()
                .map(one -> one.step().key() + " to " + one.step().audience().key() + " for "
                        + one.supersedes().stream().map(Step::key).toList())
                .toList();
    }

    private static String everyFifthDay(String... steps) {
        return Stream.of(steps).map("""
                        %1$s WARNING DU-HOA-MAI/focal
                        %1$s WARNING DU-HOA-MAI/head
                        %1$s WARNING VP-TU/focal
                        """::formatted).collect(joining());
    }

    private static String written(Stream<Step> steps) {
        return steps.map(ReminderPlanTest::written).collect(joining());
    }

    private static String written(Step step) {
        Instant at = step.at();
        return TIME.format(at.atZone(VietnamTime.ZONE)) + " " + step.key() + " " + step.kind() + " "
                + step.audience().key()
                + (step.supersededBy() == null ? "" : " superseded by " + step.supersededBy()) + "\n";
    }
}
