package vn.dondoc.task.reminding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.dondoc.task.ADirective.aDirective;
import static vn.dondoc.task.ADirective.units;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.dondoc.task.ANotice;
import vn.dondoc.task.Database;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.tracking.Acknowledging;
import vn.dondoc.task.tracking.Completing;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;
import vn.dondoc.testkit.TestClock;
import vn.dondoc.testkit.contract.Contract;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RemindingOfDueTasksIT {

    private static final LocalDate DAY = LocalDate.parse("2026-05-25");
    private static final Pattern TASK_ID = Pattern.compile("\"taskId\":\"([^\"]+)\"");

    @Inject
    RemindingOfDueTasks reminding;

    @Inject
    ReminderAgenda agenda;

    @Inject
    MissingEnds missingEnds;

    @Inject
    Completing completing;

    @Inject
    Acknowledging acknowledging;

    @Inject
    TestClock clock;

    @BeforeEach
    void a_quiet_morning() {
        Database.rows("update task set next_reminder_at = null");
        clock.setTo("2026-05-11T09:00");
    }

    @Test
    void three_runs_at_once_hand_over_each_step_once() throws Exception {
        var units = units(1_300);
        aDirective().dueBefore(DAY, units).register();
        clock.setTo("2026-05-12T07:15");

        List<Callable<Integer>> runs = List.of(this::run, this::run, this::run);
        int reminded = 0;
        try (var threads = Executors.newFixedThreadPool(runs.size())) {
            for (var done : threads.invokeAll(runs)) {
                reminded += done.get();
            }
        }

        assertThat(reminded).isEqualTo(1_300);
        assertThat(Database.count("select count(*) from intent where step = 'A+1' and unit = any(?)", array(units)))
                .isEqualTo(1_300);
        var told = await().until(() -> itemsOf("dondoc.reminders", units, "A+1"), items -> items.size() >= 1_300);
        assertThat(told).hasSize(1_300).doesNotHaveDuplicates();
    }

    @Test
    void the_steps_of_a_day_are_one_event_for_each_audience() {
        var unit = units(1).getFirst();
        aDirective()
                .dueBefore(DAY, List.of(unit))
                .dueBefore(DAY.plusDays(30), List.of(unit))
                .register();
        clock.setTo("2026-05-12T07:15");

        run();

        var reminder = await().until(() -> remindersTo(unit + "/focal"), all -> all.size() > 1)
                .getLast();
        assertThat(reminder).contains("\"kind\":\"reminder\"", "\"notBefore\":\"2026-05-12T00:30:00Z\"");
        assertThat(TASK_ID.matcher(reminder).results()).hasSize(2);
        assertThat(Contract.of("reminder-due.v1").schemaErrors(reminder)).isEmpty();
    }

    @Test
    void after_an_outage_each_audience_hears_once_and_the_rest_is_recorded_as_said_by_it() {
        var unit = units(1).getFirst();
        aDirective().dueBefore(DAY, List.of(unit)).register();
        clock.setTo("2026-05-29T10:00");

        run();

        assertThat(Database.rows(
                        "select step || ' ' || role || ' ' || coalesce(superseded_by, 'told') from intent"
                                + " where unit = ? order by not_before, step, role",
                        unit))
                .containsExactlyInAnyOrder(
                        "A FOCAL told",
                        "A+1 FOCAL T+3",
                        "A+3 FOCAL T+3",
                        "A+3 HEAD T+3",
                        "T-7 FOCAL T+3",
                        "T-3 FOCAL T+3",
                        "T-1 FOCAL T+3",
                        "T-0 FOCAL T+3",
                        "T+1 FOCAL T+3",
                        "T+3 FOCAL told",
                        "T+3 HEAD told");
        assertThat(run()).isZero();
    }

    @Test
    void a_task_that_cannot_be_planned_does_not_stop_the_others() {
        var units = units(2);
        aDirective().dueBefore(DAY, units).register();
        Database.rows("update task set last_day = 'infinity' where unit = ?", units.getFirst());
        clock.setTo("2026-05-12T07:15");

        run();

        assertThat(Database.count("select count(*) from intent where step = 'A+1' and unit = ?", units.getLast()))
                .isOne();
        assertThat(Database.rows("select next_reminder_at from task where unit = ?", units.getFirst()))
                .containsExactly("2026-05-12 01:15:00+00");
    }

    @Test
    void a_finished_task_is_silent_and_what_was_on_its_way_is_taken_back() {
        var unit = units(1).getFirst();
        aDirective().dueBefore(DAY, List.of(unit)).register();
        var task = taskOf(unit);
        clock.setTo("2026-05-12T07:15");
        run();

        completing.complete(task, "Trần Thị Ví Dụ", null, clock.instant());
        clock.setTo("2026-07-30T07:15");
        run();

        var events = await().until(() -> remindersTo(unit + "/focal"), all -> all.size() >= 3);
        assertThat(events).hasSize(3);
        assertThat(events.getLast()).contains("reminder-withdrawn", "\"reason\":\"completed\"", "\"step\":\"A+1\"");
        assertThat(Contract.of("reminder-withdrawn.v1").schemaErrors(events.getLast()))
                .isEmpty();
    }

    @Test
    void an_acknowledgement_takes_back_what_asks_for_it_and_nothing_else() {
        var unit = units(1).getFirst();
        aDirective().dueBefore(DAY, List.of(unit)).register();
        clock.setTo("2026-05-12T07:15");
        run();

        acknowledging.acknowledge(List.of(taskOf(unit)), "Trần Thị Ví Dụ", clock.instant());

        assertThat(Database.rows("select step from intent where unit = ? and withdrawn_at is not null", unit))
                .containsExactly("A+1");
        clock.setTo("2026-05-14T07:15");
        run();
        assertThat(Database.rows("select step from intent where unit = ? and step like 'A+%'", unit))
                .containsExactly("A+1");
    }

    @Test
    void what_has_ended_long_ago_is_not_taken_back() {
        var unit = units(1).getFirst();
        aDirective().dueBefore(DAY, List.of(unit)).register();
        var task = taskOf(unit);
        ANotice.delivered(task.toString(), 1, "A", unit, "focal", UUID.randomUUID());
        await().until(() ->
                Database.count("select count(*) from intent where unit = ? and ended_at is not null", unit) == 1);
        clock.setTo("2026-05-20T10:00");

        completing.complete(task, "Trần Thị Ví Dụ", null, clock.instant());

        assertThat(Database.count("select count(*) from intent where unit = ? and withdrawn_at is not null", unit))
                .isZero();
    }

    @Test
    void the_clock_may_go_to_the_next_reminder_when_nothing_is_in_hand() {
        var unit = units(1).getFirst();
        aDirective().dueBefore(DAY, List.of(unit)).register();

        assertThat(agenda.inHand(clock.instant())).isZero();
        assertThat(agenda.next(clock.instant())).contains(ATask.at("2026-05-12T07:15"));
        assertThat(agenda.inHand(ATask.at("2026-05-12T07:15"))).isOne();
        assertThat(agenda.next(ATask.at("2026-05-12T07:15"))).isEmpty();
    }

    @Test
    void an_intent_without_an_end_is_missed_after_a_quarter_of_an_hour() {
        var unit = units(1).getFirst();
        Database.rows("update intent set ended_at = handed_over_at");
        aDirective().dueBefore(DAY, List.of(unit)).register();

        assertThat(missingEnds.run(ATask.at("2026-05-11T09:14"))).isZero();
        assertThat(missingEnds.run(ATask.at("2026-05-11T09:16"))).isOne();

        ANotice.delivered(taskOf(unit).toString(), 1, "A", unit, "focal", UUID.randomUUID());
        await().untilAsserted(() ->
                assertThat(missingEnds.run(ATask.at("2026-05-11T09:16"))).isZero());
    }

    @Test
    void an_intent_ends_with_the_last_of_its_notices_and_not_with_the_first() {
        var unit = units(1).getFirst();
        Database.rows("update intent set ended_at = handed_over_at");
        aDirective().dueBefore(DAY, List.of(unit)).register();
        var task = taskOf(unit).toString();

        ANotice.delivered(task, 1, "A", unit, "focal", UUID.randomUUID(), 2);
        await().until(() -> Database.count("select count(*) from notice_end where unit = ?", unit) == 1);
        assertThat(missingEnds.run(ATask.at("2026-05-11T09:16"))).isOne();

        ANotice.delivered(task, 1, "A", unit, "focal", UUID.randomUUID(), 2);
        await().untilAsserted(() ->
                assertThat(missingEnds.run(ATask.at("2026-05-11T09:16"))).isZero());
    }

    private int run() {
        return reminding.run(clock.instant());
    }

    private static TaskId taskOf(String unit) {
        return TaskId.fromString(
                Database.rows("select id from task where unit = ?", unit).getFirst());
    }

    private static List<String> remindersTo(String audience) {
        return Records.values("dondoc.reminders", audience);
    }

    private static List<String> itemsOf(String topic, List<String> units, String step) {
        var keys = units.stream().map(unit -> unit + "/focal").collect(Collectors.toSet());
        var items = new ArrayList<String>();
        for (var each : Records.of(topic)) {
            var value = new String(each.value(), StandardCharsets.UTF_8);
            if (keys.contains(each.key()) && value.contains("\"step\":\"" + step + "\"")) {
                TASK_ID.matcher(value).results().map(found -> found.group(1)).forEach(items::add);
            }
        }
        return items;
    }

    private static Object array(List<String> units) {
        return units.toArray(String[]::new);
    }
}
