package vn.dondoc.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.message.Items.PLAN_7;
import static vn.dondoc.notification.message.Items.task;
import static vn.dondoc.notification.outside.Office.newTask;
import static vn.dondoc.notification.outside.Office.newUnit;
import static vn.dondoc.notification.outside.Office.person;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.addressing.Addressing;
import vn.dondoc.notification.addressing.Directory;
import vn.dondoc.notification.addressing.ListedContact;
import vn.dondoc.notification.addressing.ListedUnit;
import vn.dondoc.notification.message.Items;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.Role;
import vn.dondoc.notification.outside.Mail;
import vn.dondoc.notification.outside.Meanwhile;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class GatheringIT {

    private final Office office;
    private final Directory directory;
    private final Addressing addressing;
    private final Meanwhile meanwhile;
    private final String unit = newUnit();
    private final String address = unit.toLowerCase(Locale.ROOT) + "@example.vn";
    private final Items task = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-25", "2026-05-22");
    private final Items other = task(newTask(), PLAN_7).of(unit, "Đơn vị").before("2026-05-26", "2026-05-25");

    GatheringIT(Office office, Directory directory, Addressing addressing, Meanwhile meanwhile) {
        this.office = office;
        this.directory = directory;
        this.addressing = addressing;
        this.meanwhile = meanwhile;
    }

    @Test
    void a_contact_gets_one_digest_a_morning_whatever_the_kinds() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, null, "email"));
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);
        office.remind(unit, "focal", "warning", "2026-05-21T07:30", other);

        office.at("2026-05-21T07:29");
        assertThat(office.mailsTo(address)).isEmpty();
        office.at("2026-05-21T07:30");
        office.at("2026-05-21T07:31");

        assertThat(office.mailsTo(address))
                .singleElement()
                .extracting(Mail::subject)
                .asString()
                .contains("2 nhiệm vụ");
        assertThat(office.notices(task)).containsExactly("T-1 delivered email");
        assertThat(office.notices(other)).containsExactly("T-1 delivered email");
    }

    @Test
    void an_assignment_is_told_once_for_a_directive_and_contact_at_once() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, null, "email"));
        var second = task(newTask(), LETTER_12).of(unit, "Đơn vị").step("C");
        office.clockAt("2026-05-21T09:00");
        office.remind(unit, "focal", "assignment", "2026-05-21T09:00", task.step("A"), other.step("A"));
        office.remind(unit, "focal", "coordination", "2026-05-21T09:00", second);

        office.at("2026-05-21T09:00:01");

        assertThat(office.mailsTo(address))
                .extracting(Mail::subject)
                .containsExactlyInAnyOrder(
                        "[Đôn Đốc] Giao 1 nhiệm vụ; Phối hợp thực hiện 1 nhiệm vụ: Văn bản số 12-CV/TU ngày 10/5/2026 của Tỉnh ủy Sơn Hải",
                        "[Đôn Đốc] KHẨN – Giao 1 nhiệm vụ: Văn bản số 07-KH/TU ngày 02/4/2026 của Tỉnh ủy Sơn Hải");
    }

    @Test
    void every_contact_of_a_role_is_told_and_no_other() {
        office.unit(
                unit,
                person("Lê Văn Mẫu", "focal", "1." + address, null, "email"),
                person("Phạm Thị Thử", "focal", "2." + address, null, "email"),
                person("Ngô Văn Trưởng", "head", "3." + address, null, "email"));
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);

        office.at("2026-05-21T07:30");

        assertThat(office.mailsTo("1." + address)).hasSize(1);
        assertThat(office.mailsTo("2." + address)).hasSize(1);
        assertThat(office.mailsTo("3." + address)).isEmpty();
    }

    @Test
    void the_same_reminder_handed_over_again_has_no_effect() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, null, "email"));
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);

        office.at("2026-05-21T07:30");

        assertThat(office.mailsTo(address))
                .singleElement()
                .extracting(Mail::subject)
                .asString()
                .contains("1 nhiệm vụ");
        assertThat(office.notices(task)).containsExactly("T-1 delivered email");
    }

    @Test
    void a_step_that_another_says_as_well_ends_as_superseded() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, null, "email"));
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task.step("T-1", "A+1", "T-3"));

        office.at("2026-05-21T07:30");

        assertThat(office.notices(task)).containsExactly("T-1 delivered email", "A+1 superseded", "T-3 superseded");
    }

    @Test
    void a_task_without_a_last_day_is_told_of_with_the_digest_of_the_first_morning_of_the_month() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, null, "email"));
        var undated = task(newTask(), LETTER_12).of(unit, "Đơn vị").step("M+1");
        var waiting = task(newTask(), LETTER_12).of(unit, "Đơn vị").step("M+12").waitingFor("sau khi sơ kết");
        office.clockAt("2026-06-01T07:15");
        office.remind(unit, "focal", "reminder", "2026-06-01T07:30", undated, waiting);

        office.at("2026-06-01T07:30");

        assertThat(office.mailsTo(address))
                .singleElement()
                .extracting(Mail::subject)
                .isEqualTo("[Đôn Đốc] Nhắc nhở: 2 nhiệm vụ chưa có thời hạn");
        assertThat(office.notices(undated)).containsExactly("M+1 delivered email");
        assertThat(office.notices(waiting)).containsExactly("M+12 delivered email");
    }

    @Test
    void a_unit_without_a_focal_point_is_not_passed_over_in_silence() {
        office.unit(unit, person("Ngô Văn Trưởng", "head", address, null, "email"));
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);

        assertThat(office.notices(task)).containsExactly("T-1 suppressed");
        assertThat(office.reasons(task))
                .containsExactly("Đơn vị Đơn vị " + unit + " chưa có đầu mối trong danh bạ nhận tin.");
    }

    @Test
    void a_contact_without_any_address_ends_as_suppressed() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", null, " ", "email", "zalo"));
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);

        assertThat(office.reasons(task))
                .containsExactly("Người nhận chưa có địa chỉ thư điện tử hoặc số Zalo dùng được.");
    }

    @Test
    void what_comes_before_its_unit_is_known_waits_for_it() {
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);
        assertThat(office.notices(task)).isEmpty();

        office.unit(unit, person("Lê Văn Mẫu", "focal", address, null, "email"));
        office.at("2026-05-21T07:30");

        assertThat(office.mailsTo(address)).hasSize(1);
    }

    @Test
    void what_comes_while_its_unit_is_being_listed_does_not_miss_it() {
        office.clockAt("2026-05-21T07:15");
        meanwhile.during(
                () -> {
                    directory.list(listed());
                    addressing.unitKnown(unit, office.now());
                },
                () -> office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task));
        office.at("2026-05-21T07:30");

        assertThat(office.mailsTo(address)).hasSize(1);
    }

    @Test
    void what_comes_after_its_digest_has_gone_joins_the_next_working_morning() {
        var ordinary = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-29", "2026-05-28");
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, null, "email"));
        office.clockAt("2026-05-22T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-22T07:30", other);
        office.at("2026-05-22T07:30");
        office.remind(unit, "focal", "reminder", "2026-05-22T07:30", ordinary);

        office.at("2026-05-24T12:00");
        assertThat(office.mailsTo(address)).hasSize(1);
        office.at("2026-05-25T07:30");

        assertThat(office.mailsTo(address)).hasSize(2);
    }

    @Test
    void what_comes_late_and_cannot_wait_until_then_makes_one_supplement() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, null, "email"));
        office.clockAt("2026-05-22T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-22T07:30", other);
        office.at("2026-05-22T07:30");
        office.remind(unit, "focal", "due-today", "2026-05-22T07:30", task.step("T-0"));
        office.remind(
                unit,
                "focal",
                "due-today",
                "2026-05-22T07:30",
                task(newTask(), LETTER_12).of(unit, "Đơn vị"));

        office.at("2026-05-22T07:30:15");

        assertThat(office.mailsTo(address))
                .extracting(Mail::subject)
                .satisfiesExactly(
                        digest -> assertThat(digest).contains("1 nhiệm vụ"),
                        supplement -> assertThat(supplement).contains("2 nhiệm vụ"));
    }

    @Test
    void a_task_that_is_taken_back_before_is_not_spoken_of() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, null, "email"));
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task, other);
        office.takeBack(unit, "focal", "completed", task);

        office.at("2026-05-21T07:30");

        assertThat(office.mailsTo(address))
                .singleElement()
                .extracting(Mail::subject)
                .asString()
                .contains("1 nhiệm vụ");
        assertThat(office.notices(task)).containsExactly("T-1 suppressed");
        assertThat(office.reasons(task)).containsExactly("Đã hoàn thành trước khi nhắc.");
        assertThat(office.notices(other)).containsExactly("T-1 delivered email");
    }

    @Test
    void a_message_with_nothing_left_to_say_is_not_sent() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, null, "email"));
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);
        office.takeBack(unit, "focal", "acknowledged", task);

        office.at("2026-05-21T07:30");

        assertThat(office.mailsTo(address)).isEmpty();
        assertThat(office.reasons(task)).containsExactly("Đã tiếp nhận trước khi nhắc.");
    }

    @Test
    void a_withdrawal_after_the_mail_was_taken_changes_nothing() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, null, "email"));
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);
        office.at("2026-05-21T07:30");

        office.takeBack(unit, "focal", "completed", task);

        assertThat(office.notices(task)).containsExactly("T-1 delivered email");
    }

    private ListedUnit listed() {
        var contact = new ListedContact(
                new ContactId(UUID.randomUUID()), "Lê Văn Mẫu", Role.FOCAL, address, null, List.of(Channel.EMAIL));
        return new ListedUnit(unit, "Đơn vị " + unit, true, List.of(contact));
    }
}
