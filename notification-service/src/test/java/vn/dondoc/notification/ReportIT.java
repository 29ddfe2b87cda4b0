package vn.dondoc.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.outside.Office.newUnit;
import static vn.dondoc.notification.outside.Office.person;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.message.Report;
import vn.dondoc.notification.message.Reports;
import vn.dondoc.notification.outside.Mail;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.contract.Contract;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@TestSecurity(user = "admin", roles = "admin")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportIT {

    private static final String ASKERS_UNIT = "UNIT-OF-WHO-ASKS-FOR-REPORTS";

    private final Office office;
    private final String unit = newUnit();
    private final String address = unit.toLowerCase(Locale.ROOT) + "@example.vn";
    private final Report report = Reports.week(UUID.randomUUID(), null);

    ReportIT(Office office) {
        this.office = office;
    }

    @Test
    void the_leaders_of_a_unit_get_it_as_a_mail_of_its_own_and_the_ledger_says_so() {
        office.unit(
                unit,
                person("Ngô Văn Trưởng", "head", address, Office.newPhone(), "zalo", "email"),
                person("Lê Văn Mẫu", "focal", "focal." + address, null, "email"));
        office.clockAt("2026-05-29T15:00");

        office.report(unit, "2026-05-29T15:00", report);
        office.report(unit, "2026-05-29T15:00", report);
        office.at("2026-05-29T15:00:01");

        assertThat(office.mailsTo(address))
                .singleElement()
                .extracting(Mail::subject)
                .isEqualTo(
                        "[Đôn Đốc] Báo cáo lãnh đạo tuần từ 25/5/2026 đến 31/5/2026: 7 nhiệm vụ đang thực hiện, 3 quá hạn");
        assertThat(office.mailsTo("focal." + address)).isEmpty();
        assertThat(office.notices(report.taskId())).containsExactly("R delivered email");
        assertThat(office.ledger(report.taskId()))
                .containsExactly("frozen email", "attempt-began 1 email", "accepted 1 email");
        var told = office.told(report.taskId());
        assertThat(told).singleElement().asString().contains("\"step\":\"R\"", "\"outcome\":\"delivered\"");
        assertThat(Contract.of("notice-ended.v1").schemaErrors(told.getFirst())).isEmpty();
    }

    @Test
    void the_focal_point_gets_it_where_nobody_leads() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, null, "email"));
        office.clockAt("2026-05-29T15:00");

        office.report(unit, "2026-05-29T15:00", report);
        office.at("2026-05-29T15:00:01");

        assertThat(office.mailsTo(address)).hasSize(1);
    }

    @Test
    void sent_in_the_evening_it_waits_for_the_next_working_morning() {
        office.unit(unit, person("Ngô Văn Trưởng", "head", address, null, "email"));
        office.clockAt("2026-05-29T20:00");

        office.report(unit, "2026-05-29T20:00", report);
        office.at("2026-05-29T20:01");
        assertThat(office.mailsTo(address)).isEmpty();
        office.at("2026-06-01T07:30");

        assertThat(office.mailsTo(address)).hasSize(1);
    }

    @Test
    void it_waits_for_a_unit_that_is_not_known_yet() {
        office.clockAt("2026-05-29T15:00");
        office.report(unit, "2026-05-29T15:00", report);
        office.unit(unit, person("Ngô Văn Trưởng", "head", address, null, "email"));

        office.at("2026-05-29T15:00:01");

        assertThat(office.mailsTo(address)).hasSize(1);
    }

    @Test
    void the_pages_call_it_by_its_name() {
        office.unit(unit, person("Ngô Văn Trưởng", "head", address, null, "email"));
        office.clockAt("2026-05-29T15:00");
        office.report(unit, "2026-05-29T15:00", report);
        office.at("2026-05-29T15:00:01");

        assertThat(given().get("/notifications?unit=" + unit)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Báo cáo lãnh đạo (R)", "<a href=\"/tasks/report\">Xem báo cáo</a>");
        assertThat(given().get("/notifications/tasks/" + report.reportId())
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Mã báo cáo lãnh đạo", "Ngô Văn Trưởng")
                .doesNotContain("Mã nhiệm vụ");
    }

    @Test
    @TestSecurity(user = "Đầu mối", roles = "unit", attributes = @SecurityAttribute(key = "unit", value = ASKERS_UNIT))
    void a_unit_is_not_led_to_the_page_of_all_reports() {
        office.unit(ASKERS_UNIT, person("Ngô Văn Trưởng", "head", address, null, "email"));
        office.clockAt("2026-05-29T15:00");
        office.report(ASKERS_UNIT, "2026-05-29T15:00", report);
        office.at("2026-05-29T15:00:01");

        assertThat(given().get("/notifications")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Báo cáo lãnh đạo (R)<br><a href=\"/notifications/tasks/" + report.reportId()
                        + "\">Phiếu theo dõi</a>")
                .doesNotContain("/tasks/report");
    }
}
