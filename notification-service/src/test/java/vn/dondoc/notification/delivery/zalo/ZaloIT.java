package vn.dondoc.notification.delivery.zalo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.message.Items.PLAN_7;
import static vn.dondoc.notification.message.Items.task;
import static vn.dondoc.notification.outside.Office.newPhone;
import static vn.dondoc.notification.outside.Office.newTask;
import static vn.dondoc.notification.outside.Office.newUnit;
import static vn.dondoc.notification.outside.Office.person;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.message.Items;
import vn.dondoc.notification.outside.FakeZalo;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestSecurity(user = "admin", roles = "admin")
class ZaloIT {

    private static final String GATEWAY_DOWN = "<html>502 Bad Gateway</html>";

    private final Office office;
    private final Database database;
    private final CircuitBreakerMaintenance circuits;
    private final FakeZalo zalo = Outside.zalo();
    private final String unit = newUnit();
    private final String address = unit.toLowerCase(Locale.ROOT) + "@example.vn";
    private final String phone = newPhone();
    private final String user = "user-" + unit;
    private final Map<String, @Nullable Object> focal = person("Lê Văn Mẫu", "focal", address, phone, "zalo", "email");
    private final Items task = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-30", "2026-05-29");

    ZaloIT(Office office, Database database, CircuitBreakerMaintenance circuits) {
        this.office = office;
        this.database = database;
        this.circuits = circuits;
    }

    @AfterEach
    void forget() {
        circuits.resetAll();
        zalo.remaining(-1);
        database.sql("update zalo_quota set day = '2000-01-01', remaining = null, held_until = null")
                .run();
    }

    @Test
    void a_person_links_an_account_by_a_code_and_is_then_written_to_by_user_id() {
        office.unit(unit, focal);
        linkByCode();

        remindAndSend();

        assertThat(zalo.acceptedForUser(user)).hasSize(1);
        assertThat(zalo.acceptedFor(phone)).isEmpty();
        assertThat(office.notices(task)).containsExactly("T-1 delivered zalo");
    }

    @Test
    void a_code_links_once_and_only_within_its_time() {
        office.unit(unit, focal);
        office.clockAt("2026-05-20T09:00");
        var code = code();
        office.clockAt("2026-05-20T09:30");
        says(user, code);
        given().get("/notifications/contacts/" + focal.get("contactId")).then().body(containsString("Chưa liên kết"));

        var second = code();
        says(user, second);
        says("somebody-else", second);
        assertThat(linkedUser()).isEqualTo(user);
    }

    @Test
    void who_cannot_be_written_to_by_user_id_is_written_to_by_telephone_number() {
        office.unit(unit, focal);
        linkByCode();
        zalo.answer(user, "{\"error\":-213,\"message\":\"User has not followed\"}");

        remindAndSend();

        assertThat(zalo.acceptedFor(phone)).hasSize(1);
        assertThat(office.mailsTo(address)).isEmpty();
    }

    @Test
    void whoever_linked_an_account_needs_no_telephone_number() {
        focal.put("zaloPhone", null);
        office.unit(unit, focal);
        linkByCode();

        remindAndSend();

        assertThat(office.notices(task)).containsExactly("T-1 delivered zalo");
    }

    @Test
    void word_of_the_webhook_makes_an_unknown_message_a_delivered_one_and_no_mail_follows() {
        office.unit(unit, focal);
        zalo.answer(phone, GATEWAY_DOWN);
        remindAndSend();
        assertThat(office.ledger(task)).endsWith("unknown 1 zalo", "fallback 1 zalo");

        arrived(trackingId(), "msg-from-zalo").then().statusCode(200);
        arrived(trackingId(), "msg-from-zalo").then().statusCode(200);
        office.at("2026-05-21T07:45");

        assertThat(office.notices(task)).containsExactly("T-1 delivered zalo");
        assertThat(office.ledger(task)).endsWith("fallback 1 zalo", "arrived 1 zalo");
        assertThat(office.mailsTo(address)).isEmpty();
    }

    @Test
    void word_that_comes_before_the_answer_to_a_message_by_user_id_is_not_lost() {
        office.unit(unit, focal);
        linkByCode();
        arrived("", zalo.nextMessageId());

        remindAndSend();

        assertThat(office.ledger(task)).endsWith("accepted 1 zalo", "arrived 1 zalo");
    }

    @Test
    void a_delivered_message_is_marked_as_arrived() {
        office.unit(unit, focal);
        remindAndSend();

        arrived(trackingId(), "msg-" + unit);

        assertThat(office.ledger(task)).endsWith("accepted 1 zalo", "arrived 1 zalo");
    }

    @Test
    void an_event_without_a_good_signature_has_no_effect() {
        office.unit(unit, focal);
        remindAndSend();
        var event = arrivedEvent(trackingId(), "msg-" + unit);

        given().header("X-ZEvent-Signature", "mac=" + "0".repeat(64))
                .contentType(ContentType.JSON)
                .body(event)
                .post("/api/notifications/zalo/events")
                .then()
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .body(event)
                .post("/api/notifications/zalo/events")
                .then()
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/notifications/zalo/events")
                .then()
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .body("<html>")
                .post("/api/notifications/zalo/events")
                .then()
                .statusCode(400);
        assertThat(office.ledger(task)).endsWith("accepted 1 zalo");
    }

    @Test
    void when_the_quota_of_the_day_is_used_up_nobody_asks_again_before_the_morning() {
        var next = newUnit();
        office.unit(unit, focal);
        office.unit(next, person("Vũ Văn Mẫu", "focal", "next." + address, newPhone(), "zalo", "email"));
        zalo.answer(phone, "{\"error\":-144,\"message\":\"OA over quota\"}");
        remindAndSend();
        int asked = zalo.requests();

        var another = task(newTask(), LETTER_12).of(next, "Đơn vị");
        office.remind(next, "focal", "assignment", "2026-05-21T12:00", another);
        office.at("2026-05-21T12:00:01");

        assertThat(zalo.requests()).isEqualTo(asked);
        assertThat(office.notices(task)).containsExactly("T-1 delivered email");
        assertThat(office.notices(another)).containsExactly("T-1 delivered email");
        assertThat(office.ledger(another))
                .containsExactly(
                        "frozen zalo",
                        "attempt-began 1 zalo",
                        "deferred 1 zalo",
                        "fallback 1 zalo",
                        "attempt-began 2 email",
                        "accepted 2 email");
    }

    @Test
    void the_last_messages_of_the_day_are_for_what_is_urgent() {
        office.unit(unit, focal);
        zalo.remaining(20);
        remindAndSend();
        var ordinary = task(newTask(), LETTER_12).of(unit, "Đơn vị");
        var urgent = task(newTask(), PLAN_7).of(unit, "Đơn vị");
        office.remind(unit, "focal", "assignment", "2026-05-21T09:00", ordinary);
        office.remind(unit, "focal", "assignment", "2026-05-21T09:00", urgent);

        office.at("2026-05-21T09:00:01");

        assertThat(office.notices(ordinary)).containsExactly("T-1 delivered email");
        assertThat(office.notices(urgent)).containsExactly("T-1 delivered zalo");
    }

    @Test
    void after_many_failures_the_circuit_opens_and_mail_is_used_at_once() {
        var units = Stream.generate(Office::newUnit).limit(9).toList();
        var tasks = units.stream()
                .map(each -> task(newTask(), LETTER_12).of(each, "Đơn vị"))
                .toList();
        office.clockAt("2026-05-21T09:00");
        for (int i = 0; i < units.size(); i++) {
            var number = newPhone();
            zalo.answer(number, GATEWAY_DOWN);
            office.unit(units.get(i), person("Lê Văn Mẫu", "focal", i + "." + address, number, "zalo", "email"));
            office.remind(units.get(i), "focal", "assignment", "2026-05-21T09:00", tasks.get(i));
            office.at("2026-05-21T09:00:0" + i);
        }
        office.at("2026-05-21T09:00:20");
        int asked = zalo.requests();
        office.unit(unit, focal);
        office.remind(unit, "focal", "assignment", "2026-05-21T09:00", task);

        office.at("2026-05-21T09:00:30");

        assertThat(zalo.requests()).isEqualTo(asked);
        assertThat(office.notices(task)).containsExactly("T-1 delivered email");
        assertThat(office.reasonsInLedger(task)).contains("Zalo đang gián đoạn, tạm thời không gửi qua Zalo.");
    }

    @Test
    void tokens_lie_encrypted_in_the_database() {
        office.unit(unit, focal);
        remindAndSend();

        String kept = database.sql("select access_token || ' ' || refresh_token as kept from zalo_token")
                .one(row -> row.text("kept"));
        assertThat(kept).startsWith("v1:").doesNotContain("access-", "refresh-");
    }

    private void linkByCode() {
        office.clockAt("2026-05-20T09:00");
        says(user, code());
    }

    private String code() {
        return given().post("/api/notifications/contacts/" + focal.get("contactId") + "/zalo-link-codes")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
    }

    private void says(String who, String text) {
        signed("""
                {"app_id":"app-1","sender":{"id":"%s"},"recipient":{"id":"oa"},"event_name":"user_send_text",\
                "message":{"text":"Mã %s ạ","msg_id":"%s"},"timestamp":"1602560967477"}
                """.formatted(who, text, UUID.randomUUID())).then().statusCode(200);
    }

    private Response arrived(String trackingId, String messageId) {
        return signed(arrivedEvent(trackingId, messageId));
    }

    private static String arrivedEvent(String trackingId, String messageId) {
        return """
                {"sender":{"id":"2893352839501541173"},"recipient":{"id":"84123456789"},"event_name":"user_received_message",\
                "message":{"delivery_time":"1602960467432","msg_id":"%s","tracking_id":"%s"},"app_id":"app-1","timestamp":"1602560967477"}
                """.formatted(messageId, trackingId);
    }

    private static Response signed(String body) {
        return given().header(
                        "X-ZEvent-Signature",
                        "mac="
                                + WebhookSignature.of(
                                        "app-1", body.getBytes(StandardCharsets.UTF_8), "1602560967477", "oa-secret-1"))
                .contentType(ContentType.JSON)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/api/notifications/zalo/events");
    }

    private String trackingId() {
        return database.sql(
                        "select message_id from message m join contact c using (contact_id) where unit_code = :unit")
                .with("unit", unit)
                .one(row -> row.uuid("message_id").toString().replace("-", ""));
    }

    private String linkedUser() {
        return database.sql("select user_id from zalo_link where contact_id = :contact")
                .with("contact", focal.get("contactId"))
                .one(row -> row.text("user_id"));
    }

    private void remindAndSend() {
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);
        office.at("2026-05-21T07:30");
    }
}
