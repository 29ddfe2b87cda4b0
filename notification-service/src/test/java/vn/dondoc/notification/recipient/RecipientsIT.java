package vn.dondoc.notification.recipient;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.message.Items.TELEGRAM_3;
import static vn.dondoc.notification.message.Items.task;
import static vn.dondoc.notification.outside.Office.newPhone;
import static vn.dondoc.notification.outside.Office.newTask;
import static vn.dondoc.notification.outside.Office.newUnit;
import static vn.dondoc.notification.outside.Office.person;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.message.Items;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestSecurity(user = "admin", roles = "admin")
class RecipientsIT {

    private static final String CONTACTS = "/api/notifications/contacts/";
    private static final String OTHER_UNIT = "UNIT-OF-SOMEBODY-ELSE";

    private final Office office;
    private final String unit = newUnit();
    private final String address = unit.toLowerCase(Locale.ROOT) + "@example.vn";
    private final String phone = newPhone();
    private final Map<String, @Nullable Object> focal = person("Lê Văn Mẫu", "focal", address, phone, "zalo", "email");
    private final Map<String, @Nullable Object> colleague =
            person("Phạm Thị Thử", "head", "2." + address, null, "email");
    private final Items task = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-30", "2026-05-29");

    RecipientsIT(Office office) {
        this.office = office;
    }

    @Test
    void the_order_a_person_chose_outlives_what_the_directory_says_anew() {
        office.unit(unit, focal);
        put("choice", Map.of("channels", List.of("email"))).statusCode(200).body("channels", equalTo(List.of("email")));
        office.unit(unit, focal);

        remindAndSend();

        assertThat(office.notices(task)).containsExactly("T-1 delivered email");
    }

    @Test
    void an_assignment_waits_for_the_hours_a_person_chose() {
        office.unit(unit, focal);
        put("choice", Map.of("channels", List.of("email"), "workBegins", "09:00", "workEnds", "16:00"))
                .statusCode(200);
        office.clockAt("2026-05-21T08:00");
        office.remind(unit, "focal", "assignment", "2026-05-21T08:00", task);

        office.at("2026-05-21T08:30");
        assertThat(office.mailsTo(address)).isEmpty();
        office.at("2026-05-21T09:00");
        assertThat(office.mailsTo(address)).hasSize(1);
    }

    @Test
    void a_message_that_comes_to_be_tried_after_an_outage_of_the_evening_waits_for_the_morning() {
        office.unit(unit, focal);
        put("choice", Map.of("channels", List.of("email"))).statusCode(200);
        office.clockAt("2026-05-21T17:29");
        office.remind(unit, "focal", "assignment", "2026-05-21T17:29", task);

        office.at("2026-05-21T20:00");
        assertThat(office.mailsTo(address)).isEmpty();
        assertThat(office.ledger(task)).containsExactly("frozen email", "deferred email");
        office.at("2026-05-22T07:00");

        assertThat(office.mailsTo(address)).hasSize(1);
    }

    @Test
    void a_flash_message_is_tried_at_night() {
        var flash = task(newTask(), TELEGRAM_3).of(unit, "Đơn vị");
        office.unit(unit, focal);
        office.clockAt("2026-05-21T17:29");
        office.remind(unit, "focal", "assignment", "2026-05-21T17:29", flash);

        office.at("2026-05-21T23:00");

        assertThat(office.notices(flash)).containsExactly("T-1 delivered email");
    }

    @Test
    void a_substitute_hears_instead_of_who_is_away_and_once_only() {
        office.unit(unit, focal, colleague);
        post("absences", absence("2026-05-21", "2026-05-22", colleague)).statusCode(201);
        var forHead = task(newTask(), LETTER_12).of(unit, "Đơn vị");
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);
        office.remind(unit, "head", "reminder", "2026-05-21T07:30", forHead);

        office.at("2026-05-21T07:30");

        assertThat(office.mailsTo("2." + address)).hasSize(1);
        assertThat(office.mailsTo("<" + address)).isEmpty();
        assertThat(office.notices(task)).containsExactly("T-1 delivered email");
        given().queryParam("unit", unit)
                .get("/notifications")
                .then()
                .statusCode(200)
                .body(containsString("nhận thay Lê Văn Mẫu"));
    }

    @Test
    void on_the_day_after_the_absence_the_person_hears_again() {
        office.unit(unit, focal, colleague);
        post("absences", absence("2026-05-18", "2026-05-20", colleague)).statusCode(201);

        remindAndSend();

        assertThat(office.notices(task)).containsExactly("T-1 delivered zalo");
    }

    @Test
    void without_a_substitute_who_can_be_reached_the_person_is_told_all_the_same() {
        office.unit(unit, focal, person("Phạm Thị Thử", "head", null, null, "email"));
        post("absences", Map.of("firstDay", "2026-05-21", "lastDay", "2026-05-21"))
                .statusCode(201);

        remindAndSend();

        assertThat(office.notices(task)).containsExactly("T-1 delivered zalo");
    }

    @Test
    void a_suppressed_address_is_passed_over_until_it_is_corrected_or_released() {
        office.unit(unit, focal);
        put("suppressions/zalo", Map.of("reason", "Số không còn dùng.")).statusCode(200);
        office.unit(unit, focal);

        remindAndSend();
        assertThat(office.notices(task)).containsExactly("T-1 delivered email");

        given().delete(path("suppressions/zalo")).then().statusCode(204);
        var next = task(newTask(), LETTER_12).of(unit, "Đơn vị");
        office.remind(unit, "focal", "assignment", "2026-05-21T09:00", next);
        office.at("2026-05-21T09:00:01");
        assertThat(office.notices(next)).containsExactly("T-1 delivered zalo");
    }

    @Test
    void who_has_no_good_address_left_is_shown_and_never_silently_skipped() {
        office.unit(unit, focal);
        put("suppressions/zalo", Map.of()).statusCode(200);
        put("suppressions/email", Map.of()).statusCode(200);

        remindAndSend();

        assertThat(office.notices(task)).containsExactly("T-1 suppressed");
        given().get("/notifications/contacts?unit=" + unit).then().body(containsString("không liên lạc được"));
    }

    @Test
    void the_page_takes_what_a_person_types() {
        office.unit(unit, focal, colleague);
        var page = "/notifications/contacts/" + focal.get("contactId");

        given().redirects()
                .follow(false)
                .formParam("channels", "email,zalo")
                .formParam("workBegins", "08:00")
                .formParam("workEnds", "16:30")
                .post(page + "/choice")
                .then()
                .statusCode(303);
        given().redirects()
                .follow(false)
                .formParam("firstDay", "2026-06-01")
                .formParam("lastDay", "2026-06-02")
                .formParam("substitute", String.valueOf(colleague.get("contactId")))
                .post(page + "/absences")
                .then()
                .statusCode(303);

        given().get(page)
                .then()
                .statusCode(200)
                .body(containsString("thư điện tử, Zalo"))
                .body(containsString("<option value=\"email,zalo\" selected>"))
                .body(containsString("08:00–16:30"))
                .body(containsString("thứ Hai 01/6/2026"))
                .body(containsString("Phạm Thị Thử nhận thay"));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        office.unit(unit, focal);

        put("choice", Map.of("workBegins", "16:00", "workEnds", "09:00")).statusCode(400);
        put("choice", Map.of("workBegins", "16:00")).statusCode(400);
        put("choice", Map.of("channels", List.of("zalo", "zalo"))).statusCode(400);
        post("absences", Map.of("firstDay", "2026-05-21", "lastDay", "2026-05-20"))
                .statusCode(400);
        post("absences", absence("2026-05-21", "2026-05-22", focal)).statusCode(400);
        given().get(CONTACTS + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "unit", roles = "unit", attributes = @SecurityAttribute(key = "unit", value = OTHER_UNIT))
    void a_unit_cares_for_its_own_people_only() {
        var own = person("Vũ Thị Thử", "focal", "own@example.vn", null, "email");
        office.unit(unit, focal);
        office.unit(OTHER_UNIT, own);

        given().get(CONTACTS).then().statusCode(200).body("items.unit", equalTo(List.of(OTHER_UNIT)));
        put("choice", Map.of("channels", List.of("email"))).statusCode(404);
        given().contentType(ContentType.JSON)
                .body(Map.of())
                .put(CONTACTS + own.get("contactId") + "/suppressions/email")
                .then()
                .statusCode(403);
    }

    private static Map<String, Object> absence(String first, String last, Map<String, @Nullable Object> substitute) {
        return Map.of("firstDay", first, "lastDay", last, "substitute", String.valueOf(substitute.get("contactId")));
    }

    private void remindAndSend() {
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);
        office.at("2026-05-21T07:30");
    }

    private ValidatableResponse put(String what, Object body) {
        return given().contentType(ContentType.JSON).body(body).put(path(what)).then();
    }

    private ValidatableResponse post(String what, Object body) {
        return given().contentType(ContentType.JSON).body(body).post(path(what)).then();
    }

    private String path(String what) {
        return CONTACTS + focal.get("contactId") + "/" + what;
    }
}
