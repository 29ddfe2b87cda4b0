package vn.dondoc.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import vn.dondoc.systemtests.Office.Item;

/** One story in steps; each goes on where the one before ended. */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init")
class DirectiveBecomesReminderIT {

    private static final LocalDate TUESDAY_9_JUNE = LocalDate.of(2026, 6, 9);
    private static final LocalDate MONDAY_29_JUNE = LocalDate.of(2026, 6, 29);

    private SandboxUnderTest sandbox;
    private Office office;
    private String directive;
    private String other;
    private String third;

    @BeforeAll
    void start() {
        sandbox = SandboxUnderTest.start("story");
        office = new Office(sandbox);
    }

    @AfterAll
    void stop() {
        sandbox.close();
    }

    @Test
    @Order(1)
    void a_registered_directive_becomes_a_task_of_each_unit_of_its_group() {
        directive = office.registers(
                "901-CV/TU", new Item(List.of("DU-TRUC-THUOC", "BTC-TU"), List.of("BTGDV-TU"), TUESDAY_9_JUNE));
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(office.tasksOf(directive))
                        .extracting(task -> task.path("unit").asText())
                        .containsExactlyInAnyOrder("DU-UBND", "DU-CQD", "DU-HOA-MAI", "DU-SUOI-LAM", "BTC-TU"));
        assertThat(office.tasksOf(directive))
                .extracting(task -> task.path("deadline").path("lastDay").asText())
                .containsOnly("2026-06-09");
    }

    @Test
    @Order(2)
    void each_is_told_once_by_mail_or_zalo_and_the_coordinating_unit_too() {
        office.waitsUntil("2026-05-15T07:10");
        assertThat(office.arrived().map(each -> each.recipient() + " " + each.kind()))
                .containsExactlyInAnyOrder(
                        "danguy.ubnd@example.vn Giao nhiệm vụ",
                        "danguy.coquandang@example.vn Giao nhiệm vụ",
                        "danguy.suoilam@example.vn Giao nhiệm vụ",
                        "84900000005 Giao nhiệm vụ",
                        "bantochuc@example.vn Giao nhiệm vụ",
                        "84900000003 Phối hợp");
    }

    @Test
    @Order(3)
    void acknowledging_by_the_link_of_the_letter_acknowledges_all_its_tasks() {
        for (String who : List.of(
                "danguy.ubnd@example.vn",
                "danguy.coquandang@example.vn",
                "danguy.suoilam@example.vn",
                "84900000005",
                "bantochuc@example.vn")) {
            office.acknowledges(who);
        }
        assertThat(office.tasksOf(directive))
                .allSatisfy(
                        task -> assertThat(task.path("acknowledgedAt").asText()).startsWith("2026-05-15"));
    }

    @Test
    @Order(4)
    void seven_working_days_before_the_last_day_one_digest_tells_of_all_that_is_due() {
        other = office.registers("902-CV/TU", Item.of("BTC-TU", TUESDAY_9_JUNE));
        office.waitsUntil("2026-05-15T07:20");
        office.acknowledges("bantochuc@example.vn");
        office.waitsUntil("2026-05-29T08:00");
        assertThat(office.toldTo("bantochuc@example.vn"))
                .containsExactly(
                        "2026-05-15; Giao nhiệm vụ; 2026-06-09",
                        "2026-05-15; Giao nhiệm vụ; 2026-06-09",
                        "2026-05-29; Nhắc nhở; 2026-06-09",
                        "2026-05-29; Nhắc nhở; 2026-06-09");
        assertThat(office.mailsTo("bantochuc@example.vn", LocalDate.of(2026, 5, 29)))
                .isEqualTo(1);
    }

    @Test
    @Order(5)
    void a_task_reported_done_by_its_link_is_silent_from_then_on() {
        office.completes("danguy.ubnd@example.vn", TUESDAY_9_JUNE);
        List<String> before = office.toldTo("danguy.ubnd@example.vn");
        office.waitsUntil("2026-06-04T08:00");
        assertThat(office.toldTo("danguy.ubnd@example.vn")).isEqualTo(before);
        assertThat(office.toldTo("danguy.coquandang@example.vn")).contains("2026-06-04; Nhắc nhở; 2026-06-09");
    }

    @Test
    @Order(6)
    void a_reminder_already_on_its_way_is_taken_back_when_the_task_is_done() {
        office.waitsUntil("2026-06-08T07:20");
        String task = taskOf(directive, "DU-CQD");
        office.completesBySignedInOfficer(task, "DU-CQD");
        office.waitsUntil("2026-06-08T08:00");
        assertThat(office.toldTo("danguy.coquandang@example.vn")).noneMatch(line -> line.startsWith("2026-06-08"));
        assertThat(office.noticesOf(task))
                .filteredOn(notice -> notice.path("step").asText().equals("T-1"))
                .singleElement()
                .satisfies(notice -> assertThat(notice.path("outcome").asText()).isIn("suppressed", "crossed"));
    }

    @Test
    @Order(7)
    void after_an_outage_each_hears_once_of_all_that_was_missed() {
        third = office.registers("903-CV/TU", Item.of("SO-XD", MONDAY_29_JUNE));
        office.waitsUntil("2026-06-08T09:00");
        office.acknowledges("soxaydung@example.vn");
        office.isAwayUntil("2026-06-29T10:00");
        office.waitsUntil("2026-06-29T11:00");
        assertThat(office.toldTo("soxaydung@example.vn"))
                .containsExactly("2026-06-08; Giao nhiệm vụ; 2026-06-29", "2026-06-29; Đến hạn; 2026-06-29");
        assertThat(office.noticesOf(taskOf(third, "SO-XD")))
                .extracting(notice -> notice.path("step").asText() + " "
                        + notice.path("outcome").asText())
                .contains("T-0 delivered", "T-1 superseded", "T-3 superseded", "T-7 superseded");
    }

    @Test
    @Order(8)
    void every_notice_has_come_to_an_end() {
        for (String each : List.of(directive, other, third)) {
            for (JsonNode task : office.tasksOf(each)) {
                assertThat(office.noticesOf(task.path("taskId").asText()))
                        .extracting(notice -> notice.path("outcome").asText())
                        .isNotEmpty()
                        .doesNotContain("waiting");
            }
        }
    }

    private String taskOf(String ofDirective, String unit) {
        return office.tasksOf(ofDirective).stream()
                .filter(task -> task.path("unit").asText().equals(unit))
                .findFirst()
                .orElseThrow()
                .path("taskId")
                .asText();
    }
}
