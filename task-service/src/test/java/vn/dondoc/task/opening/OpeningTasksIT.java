package vn.dondoc.task.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.dondoc.task.ADirective.aDirective;
import static vn.dondoc.task.ADirective.units;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.dondoc.task.Database;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;
import vn.dondoc.testkit.TestClock;
import vn.dondoc.testkit.contract.Contract;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpeningTasksIT {

    private static final String HANDED_OVER = "{\"output\":\"Báo cáo kết quả\",\"via\":\"Ban Tổ chức Tỉnh ủy\","
            + "\"reportTo\":[\"Ban Thường vụ\",\"Thường trực\"]}";

    private static final LocalDate DAY = LocalDate.parse("2026-05-25");

    @Inject
    TestClock clock;

    @BeforeEach
    void morning() {
        clock.setTo("2026-05-11T09:00");
    }

    @Test
    void every_lead_unit_gets_a_task_and_one_notice_with_all_its_tasks() {
        var units = units(2);

        var directive = aDirective().dueBefore(DAY, units).undated(units, true).register();

        assertThat(Database.rows(
                        "select unit || ' ' || coalesce(last_day::text, '-') from task where directive_id = ?::uuid"
                                + " order by unit, last_day",
                        directive))
                .containsExactly(
                        units.get(0) + " 2026-05-24",
                        units.get(0) + " -",
                        units.get(1) + " 2026-05-24",
                        units.get(1) + " -");
        for (var unit : units) {
            var notices =
                    await().until(() -> Records.values("dondoc.reminders", unit + "/focal"), all -> !all.isEmpty());
            assertThat(notices).singleElement().asString().contains("\"kind\":\"assignment\"", "\"step\":\"A\"");
            assertThat(notices.getFirst().split("\"taskId\"", -1)).hasSize(3);
            assertThat(Contract.of("reminder-due.v1").schemaErrors(notices.getFirst()))
                    .isEmpty();
        }
    }

    @Test
    void each_task_is_told_to_other_systems() {
        var directive = aDirective().dueBefore(DAY, units(1)).register();
        var task = Database.rows("select id from task where directive_id = ?::uuid", directive)
                .getFirst();

        var events = await().until(() -> Records.values("dondoc.tasks", task), all -> !all.isEmpty());

        assertThat(events)
                .singleElement()
                .asString()
                .contains("vn.dondoc.task-opened.v1", "\"lastDay\":\"2026-05-24\"");
        assertThat(Contract.of("task-opened.v1").schemaErrors(events.getFirst()))
                .isEmpty();
    }

    @Test
    void what_is_handed_over_through_whom_and_to_whom_is_told_to_the_unit_and_to_other_systems() throws IOException {
        var unit = units(1);
        var directive = aDirective()
                .dueBefore(DAY, unit)
                .handingOver("Báo cáo kết quả", "Ban Tổ chức Tỉnh ủy", List.of("Ban Thường vụ", "Thường trực"))
                .register();
        var task = Database.rows("select id from task where directive_id = ?::uuid", directive)
                .getFirst();

        var opened = await().until(() -> Records.values("dondoc.tasks", task), all -> !all.isEmpty());
        var reminded = await().until(
                        () -> Records.values("dondoc.reminders", unit.getFirst() + "/focal"), all -> !all.isEmpty());

        assertThat(told(opened.getFirst(), "/data")).isEqualTo(HANDED_OVER);
        assertThat(told(reminded.getFirst(), "/data/items/0")).isEqualTo(HANDED_OVER);
        assertThat(Contract.of("task-opened.v1").schemaErrors(opened.getFirst()))
                .isEmpty();
        assertThat(Contract.of("reminder-due.v1").schemaErrors(reminded.getFirst()))
                .isEmpty();
    }

    private static String told(String event, String at) throws IOException {
        var item = (ObjectNode) new ObjectMapper().readTree(event).at(at);
        return item.retain("output", "via", "reportTo").toString();
    }

    @Test
    void a_coordinating_unit_is_told_once_and_has_no_task() {
        var lead = units(1);
        var helping = units(1);

        aDirective().withHelp(lead, helping).register();

        var told = await().until(
                        () -> Records.values("dondoc.reminders", helping.getFirst() + "/focal"), all -> !all.isEmpty());
        assertThat(told).singleElement().asString().contains("\"kind\":\"coordination\"", "\"step\":\"C\"");
        assertThat(Contract.of("reminder-due.v1").schemaErrors(told.getFirst())).isEmpty();
        assertThat(Database.count("select count(*) from task where unit = ?", helping.getFirst()))
                .isZero();
        assertThat(Database.count("select count(*) from coordination where unit = ?", helping.getFirst()))
                .isOne();
    }

    @Test
    void an_exhortation_that_nobody_follows_tells_nobody() {
        var units = units(3);

        aDirective().undated(units, false).withHelp(List.of(), List.of()).register();

        assertThat(Database.count(
                        "select count(*) from intent where unit = any(?)", (Object) units.toArray(String[]::new)))
                .isZero();
        assertThat(Database.count(
                        "select count(*) from task where unit = any(?) and next_reminder_at is not null",
                        (Object) units.toArray(String[]::new)))
                .isZero();
    }

    @Test
    void the_same_event_twice_opens_its_tasks_once() {
        var directive = aDirective().dueBefore(DAY, units(2));
        directive.register();

        directive.publish();
        aDirective().undated(units(1), true).register();

        await().untilAsserted(() -> assertThat(
                        Database.count("select count(*) from task where directive_id = ?", directive.id()))
                .isEqualTo(2));
    }

    @Test
    void a_unit_that_nobody_knows_yet_stops_nothing_and_gets_its_name_later() {
        var unit = units(1).getFirst();
        aDirective().undated(List.of(unit), true).register();
        var notice = await().until(() -> Records.values("dondoc.reminders", unit + "/focal"), all -> !all.isEmpty());
        assertThat(notice.getFirst()).contains("\"unitName\":\"" + unit + "\"");

        Records.publish(
                "dondoc.units",
                unit,
                Contract.of("unit-changed.v1")
                        .example()
                        .replace("DU-HOA-MAI", unit)
                        .replace(
                                "0198c1f0-5b1e-7c00-8000-0000000000e2",
                                UUID.randomUUID().toString()));

        await().untilAsserted(() -> assertThat(Database.rows("select name from unit where code = ?", unit))
                .containsExactly("Đảng ủy phường Hoa Mai"));
    }

    @Test
    @Tag("slow")
    void a_hundred_tasks_are_there_within_two_seconds() {
        aDirective().dueBefore(DAY, units(100)).register();
        var directive = aDirective().dueBefore(DAY, units(100));

        var published = Duration.ofNanos(System.nanoTime());
        directive.register();

        assertThat(Duration.ofNanos(System.nanoTime()).minus(published)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    @Tag("slow")
    void one_directive_reaches_every_commune_of_the_country() {
        var communes = units(3_321);
        var directive = aDirective();
        for (int i = 0; i < 10; i++) {
            directive.dueBefore(DAY, communes);
        }

        directive.publish();

        await().atMost(Duration.ofMinutes(2))
                .until(() ->
                        Database.count("select count(*) from task where directive_id = ?", directive.id()) == 33_210);
        assertThat(Database.count(
                        "select count(*) from intent where unit = any(?)", (Object) communes.toArray(String[]::new)))
                .isEqualTo(33_210);
        await().atMost(Duration.ofMinutes(2)).until(() -> Database.count("select count(*) from outbox") == 0);
    }

    @Test
    void what_is_no_directive_becomes_a_dead_letter_and_holds_nobody_up() {
        Records.publish(
                "dondoc.directives",
                "x",
                "{\"specversion\":\"1.0\",\"id\":\"" + UUID.randomUUID()
                        + "\",\"source\":\"/elsewhere\",\"type\":\"vn.dondoc.something.v1\",\"time\":\"2026-05-11T02:00:00Z\",\"data\":{}}");

        aDirective().undated(units(1), true).register();

        await().untilAsserted(() ->
                assertThat(Records.values("dondoc.directives.dead-letter", "x")).isNotEmpty());
    }
}
