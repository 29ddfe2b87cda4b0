package vn.dondoc.notification.delivery.email;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.message.Items.task;
import static vn.dondoc.notification.outside.Office.newPhone;
import static vn.dondoc.notification.outside.Office.newTask;
import static vn.dondoc.notification.outside.Office.newUnit;
import static vn.dondoc.notification.outside.Office.person;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.evidence.TellingTheAdministrator;
import vn.dondoc.notification.message.Items;
import vn.dondoc.notification.outside.Mail;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.testkit.RealParts;

/** What becomes of the mails about a task: their thread, their calendar, and those that come back. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class MailOfATaskIT {

    private static final String ADMINISTRATOR = "quan-tri@example.vn";

    private final Office office;
    private final HearingOfBounces bounces;
    private final TellingTheAdministrator administrator;
    private final MeterRegistry meters;
    private final String unit = newUnit();
    private final String address = unit.toLowerCase(Locale.ROOT) + "@example.vn";
    private final Map<String, @Nullable Object> focal = person("Lê Văn Mẫu", "focal", address, null, "email");
    private final Items task = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-30", "2026-05-29");

    MailOfATaskIT(
            Office office, HearingOfBounces bounces, TellingTheAdministrator administrator, MeterRegistry meters) {
        this.office = office;
        this.bounces = bounces;
        this.administrator = administrator;
        this.meters = meters;
    }

    @Test
    void mails_about_one_task_are_one_thread() {
        office.unit(unit, focal);
        remind("2026-05-19", task.step("T-7"));
        remind("2026-05-20", task.step("T-3"));
        remind("2026-05-21", task.step("T-1"));

        var mails = office.mailsTo(address);
        assertThat(mails).hasSize(3);
        var first = mails.getFirst().header("Message-ID");
        assertThat(mails.get(1).header("In-Reply-To")).isEqualTo(first);
        assertThat(mails.get(2).header("In-Reply-To")).isEqualTo(first);
        assertThat(mails.get(2).header("References").split("\\s+"))
                .containsExactly(first, mails.get(1).header("Message-ID"));
    }

    @Test
    void a_digest_of_several_tasks_answers_none_of_them() {
        office.unit(unit, focal);
        remind("2026-05-20", task.step("T-3"));
        remind("2026-05-21", task.step("T-1"), task(newTask(), LETTER_12).of(unit, "Đơn vị"));

        assertThat(office.mailsTo(address).getLast().message())
                .satisfies(mail -> assertThat(mail.getHeader("In-Reply-To")).isNull());
    }

    @Test
    void a_mail_carries_the_days_of_its_tasks_for_a_calendar() {
        office.unit(unit, focal);
        remind("2026-05-21", task);

        assertThat(office.mailsTo(address))
                .singleElement()
                .extracting(Mail::calendar)
                .asString()
                .contains("METHOD:PUBLISH", "DTSTART;VALUE=DATE:20260529", "SEQUENCE:0");
    }

    @Test
    void a_task_that_is_theirs_no_more_is_taken_out_of_the_calendars_it_is_in() throws Exception {
        office.unit(unit, focal);
        remind("2026-05-21", task);
        var first = office.mailsTo(address).getFirst();

        office.clockAt("2026-05-21T09:00");
        office.remind(unit, "focal", "withdrawal", "2026-05-21T09:00", task.step("W"));
        office.at("2026-05-21T09:00:01");

        var mails = office.mailsTo(address);
        assertThat(mails).hasSize(2);
        var last = mails.getLast();
        assertThat(last.subject())
                .isEqualTo("[Đôn Đốc] Thu hồi 1 nhiệm vụ: Văn bản số 12-CV/TU ngày 10/5/2026 của Tỉnh ủy Sơn Hải");
        assertThat(last.header("In-Reply-To")).isEqualTo(first.header("Message-ID"));
        assertThat(last.calendar()).contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED", uid(first.calendar()));
        assertThat(new String(last.message().getInputStream().readAllBytes(), StandardCharsets.US_ASCII))
                .contains("Content-Type: text/calendar; method=CANCEL; charset=utf-8");
        assertThat(office.notices(task)).containsExactly("T-1 delivered email", "W delivered email");
    }

    @Test
    void who_was_never_sent_an_entry_is_not_written_to_when_the_task_is_theirs_no_more() {
        office.unit(unit, focal);
        var undated = task(newTask(), LETTER_12).of(unit, "Đơn vị");
        remind("2026-05-21", undated);

        office.clockAt("2026-05-21T09:00");
        office.remind(unit, "focal", "withdrawal", "2026-05-21T09:00", undated.step("W"));
        office.remind(unit, "focal", "withdrawal", "2026-05-21T09:00", task.step("W"));
        office.at("2026-05-21T09:00:01");

        assertThat(office.mailsTo(address)).hasSize(1);
        assertThat(office.notices(task)).containsExactly("W suppressed");
        assertThat(office.reasons(undated))
                .containsExactly("Chưa gửi hạn cuối của nhiệm vụ vào lịch của ai nên không phải báo gỡ.");
    }

    @Test
    void who_has_lost_the_address_of_the_entry_is_not_told_and_nobody_is_alarmed() {
        office.unit(unit, focal);
        remind("2026-05-21", task);
        focal.put("email", null);
        focal.put("zaloPhone", newPhone());
        focal.put("channels", List.of("zalo"));
        office.unit(unit, focal);
        double alarms = meters.counter("dondoc.notices.unreachable").count();

        office.clockAt("2026-05-21T09:00");
        office.remind(unit, "focal", "withdrawal", "2026-05-21T09:00", task.step("W"));
        office.at("2026-05-21T09:00:01");

        assertThat(office.notices(task)).containsExactly("T-1 delivered email", "W suppressed");
        assertThat(meters.counter("dondoc.notices.unreachable").count()).isEqualTo(alarms);
        assertThat(office.reasons(task))
                .containsExactly("Người nhận không có địa chỉ thư điện tử để nhận tệp gỡ lịch.");
    }

    private static String uid(String calendar) {
        return calendar.lines()
                .filter(line -> line.startsWith("UID:"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_mail_that_comes_back_stops_the_address_and_the_administrator_hears_of_it_once_a_day() {
        office.unit(unit, focal);
        remind("2026-05-21", task);
        var returned = office.mailsTo(address).getFirst().header("Message-ID");

        Outside.bounce(Bounces.of("tra-lai@example.vn", "failed", "5.1.1", returned));
        Outside.bounce(Bounces.of("tra-lai@example.vn", "failed", "5.1.1", returned));
        office.clockAt("2026-05-21T09:00");
        bounces.run();
        bounces.run();

        assertThat(Outside.bounces()).isZero();
        assertThat(office.ledger(task))
                .containsExactly("frozen email", "attempt-began 1 email", "accepted 1 email", "bounced 1 email");
        assertThat(office.notices(task)).containsExactly("T-1 delivered email");
        var next = task(newTask(), LETTER_12).of(unit, "Đơn vị");
        remind("2026-05-22", next);
        assertThat(office.notices(next)).containsExactly("T-1 suppressed");

        office.clockAt("2026-05-22T08:00");
        administrator.run();
        administrator.run();
        assertThat(office.mailsTo(ADMINISTRATOR).stream()
                        .filter(mail -> mail.subject().contains("22/5/2026")))
                .singleElement()
                .extracting(Mail::text)
                .asString()
                .contains("– Lê Văn Mẫu (Đơn vị " + unit + "), thư điện tử: Thư bị trả lại, mã 5.1.1.")
                .doesNotContain(address);
    }

    @Test
    void a_full_mailbox_is_written_down_and_stops_nothing() {
        office.unit(unit, focal);
        remind("2026-05-21", task);
        var returned = office.mailsTo(address).getFirst().header("Message-ID");

        Outside.bounce(Bounces.of("tra-lai@example.vn", "failed", "5.2.2", returned));
        bounces.run();
        remind("2026-05-22", task.step("T-0"));

        assertThat(office.ledger(task)).contains("bounced 1 email");
        assertThat(office.mailsTo(address)).hasSize(2);
    }

    @Test
    void a_report_that_nobody_can_read_stops_no_other() {
        office.unit(unit, focal);
        remind("2026-05-21", task);
        var returned = office.mailsTo(address).getFirst().header("Message-ID");

        Outside.bounce(Bounces.BROKEN);
        Outside.bounce(Bounces.of("tra-lai@example.vn", "failed", "5.1.1", returned));
        bounces.run();

        assertThat(office.ledger(task)).contains("bounced 1 email");
        assertThat(Outside.bounces()).as("left for a person to read").isEqualTo(1);
        Outside.emptyTheBounces();
    }

    @Test
    void an_address_corrected_meanwhile_is_not_stopped() {
        office.unit(unit, focal);
        remind("2026-05-21", task);
        var returned = office.mailsTo(address).getFirst().header("Message-ID");
        focal.put("email", "moi." + address);
        office.unit(unit, focal);

        Outside.bounce(Bounces.of("tra-lai@example.vn", "failed", "5.1.1", returned));
        bounces.run();
        remind("2026-05-22", task.step("T-0"));

        assertThat(office.mailsTo("moi." + address)).hasSize(1);
    }

    private void remind(String day, Items... items) {
        office.clockAt(day + "T07:15");
        office.remind(unit, "focal", "reminder", day + "T07:30", items);
        office.at(day + "T07:30");
    }
}
