package vn.dondoc.notification.receiving;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.message.Items.task;
import static vn.dondoc.notification.outside.Office.newTask;
import static vn.dondoc.notification.outside.Office.newUnit;
import static vn.dondoc.notification.outside.Office.person;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.message.Items;
import vn.dondoc.notification.outside.Meanwhile;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestSecurity(user = "admin", roles = "admin")
class RedrivingIT {

    private final Office office;
    private final Database database;
    private final RemindersConsumer reminders;
    private final KeptDeadLetters letters;
    private final Meanwhile meanwhile;
    private final String unit = newUnit();
    private final String address = unit.toLowerCase(Locale.ROOT) + "@example.vn";
    private final Items task = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-30", "2026-05-29");

    RedrivingIT(
            Office office,
            Database database,
            RemindersConsumer reminders,
            KeptDeadLetters letters,
            Meanwhile meanwhile) {
        this.office = office;
        this.database = database;
        this.reminders = reminders;
        this.letters = letters;
        this.meanwhile = meanwhile;
    }

    @Test
    void a_reminder_that_died_is_sent_after_its_cause_is_mended_and_once_only() {
        die();
        assertThat(office.mailsTo(address)).isEmpty();
        given().get("/notifications/dead-letters").then().statusCode(200).body(containsString("Xử lý lại"));

        redrive().statusCode(200).body("settled", equalTo(true)).body("result", equalTo("Đã xử lý."));
        redrive().statusCode(404);
        office.at("2026-05-21T08:31");

        assertThat(office.mailsTo(address)).hasSize(1);
        assertThat(office.notices(task)).containsExactly("T-1 delivered email");
    }

    @Test
    void what_still_fails_stays_with_its_reason() {
        dieStill();

        redrive().statusCode(200).body("settled", equalTo(false)).body("result", containsString("Vẫn lỗi"));
        mend();
        redrive().statusCode(200).body("settled", equalTo(true));
    }

    @Test
    void a_reminder_handed_over_again_meanwhile_is_not_told_twice() {
        die();
        office.remind(unit, "focal", "reminder", "2026-05-21T08:30", task);
        office.at("2026-05-21T08:31");

        redrive().statusCode(200);
        office.at("2026-05-21T09:00");

        assertThat(office.mailsTo(address)).hasSize(1);
        assertThat(office.notices(task)).containsExactly("T-1 delivered email");
    }

    @Test
    void a_reminder_taken_back_meanwhile_is_not_told_at_all() {
        die();
        office.takeBack(unit, "focal", "completed", task);

        redrive().statusCode(200).body("settled", equalTo(true));
        office.at("2026-05-21T09:00");

        assertThat(office.mailsTo(address)).isEmpty();
    }

    @Test
    void a_reminder_taken_back_just_when_it_is_redriven_is_not_told_at_all() {
        die();

        meanwhile.during(
                () -> reminders.handleLate(
                        letters.open(deadLetter()).orElseThrow().event()),
                () -> office.takeBack(unit, "focal", "completed", task));
        office.at("2026-05-21T09:00");

        assertThat(office.mailsTo(address)).isEmpty();
        assertThat(office.notices(task)).containsExactly("T-1 suppressed");
    }

    @Test
    @TestSecurity(user = "clerk", roles = "clerk")
    void only_an_administrator_redrives() {
        given().post("/api/notifications/dead-letters/1/redrive").then().statusCode(403);
        given().get("/notifications/dead-letters").then().statusCode(403);
    }

    private void die() {
        dieStill();
        mend();
    }

    /** The database refuses what the reminder says, for a cause that somebody can mend. */
    private void dieStill() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, null, "email"));
        office.clockAt("2026-05-21T08:15");
        database.sql("alter table intent add constraint refused check (unit_code <> '%s')".formatted(unit))
                .run();
        office.remind(unit, "focal", "reminder", "2026-05-21T08:30", task);
    }

    private void mend() {
        database.sql("alter table intent drop constraint refused").run();
    }

    private ValidatableResponse redrive() {
        return given().post("/api/notifications/dead-letters/" + deadLetter() + "/redrive")
                .then();
    }

    private long deadLetter() {
        return database.sql("select dead_letter_id from dead_letter where key = :key order by 1 desc limit 1")
                .with("key", unit + "/focal")
                .one(row -> row.number("dead_letter_id"));
    }
}
