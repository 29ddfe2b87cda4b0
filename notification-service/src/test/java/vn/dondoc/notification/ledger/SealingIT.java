package vn.dondoc.notification.ledger;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.message.Items.task;
import static vn.dondoc.notification.outside.Office.newTask;
import static vn.dondoc.notification.outside.Office.newUnit;
import static vn.dondoc.notification.outside.Office.person;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.message.Items;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestSecurity(user = "admin", roles = "admin")
class SealingIT {

    private final Office office;
    private final Database database;
    private final SealingTheLedger sealing;
    private final String url;
    private final String user;
    private final String password;
    private final String unit = newUnit();
    private final Items task = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-30", "2026-05-29");

    SealingIT(
            Office office,
            Database database,
            SealingTheLedger sealing,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.office = office;
        this.database = database;
        this.sealing = sealing;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    @Test
    void what_was_done_is_under_a_seal_after_the_second_run() {
        tell();
        sealAll();

        verification()
                .body("faults", hasSize(0))
                .body("unsealed", equalTo(0))
                .body("latestHash", equalTo(sealing.latest().orElseThrow().hash()));
        assertThat(verify(sealing.latest().orElseThrow().hash())).contains("The ledger is as it was sealed");
    }

    @Test
    void a_changed_row_breaks_the_chain() {
        tell();
        sealAll();
        var changed = latestRow();

        tampering("update ledger set reason = 'khác' where ledger_id = " + changed);
        try {
            verification().body("faults[0]", containsString("is not as it was sealed"));
            assertThat(verify()).contains("THE LEDGER IS NOT AS IT WAS SEALED");
        } finally {
            tampering("update ledger set reason = null where ledger_id = " + changed);
        }
        verification().body("faults", hasSize(0));
    }

    @Test
    void a_hash_that_no_block_has_is_told_as_such() {
        tell();
        sealAll();

        assertThat(verify("0123")).contains("No block has the hash 0123", "THE LEDGER IS NOT AS IT WAS SEALED");
    }

    @Test
    void a_row_that_is_committed_late_is_waited_for_and_never_left_out() throws Exception {
        tell();
        sealAll();
        var written = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var slow = Thread.ofVirtual()
                .start(() -> QuarkusTransaction.requiringNew().run(() -> {
                    insert();
                    written.countDown();
                    await(mayEnd);
                }));
        written.await();
        QuarkusTransaction.requiringNew().run(this::insert);

        sealing.run();
        sealing.run();
        var before = sealing.latest().orElseThrow();
        mayEnd.countDown();
        slow.join();
        sealAll();

        assertThat(sealing.latest().orElseThrow().rows()).isEqualTo(2);
        assertThat(sealing.latest().orElseThrow().previous()).isEqualTo(before.hash());
        verification().body("faults", hasSize(0));
    }

    @Test
    void the_sheet_of_a_task_shows_who_was_told_and_the_seal() {
        tell();
        office.answered(task, "acknowledged", "Trần Thị Ví Dụ");
        sealAll();
        var id = task.item().taskId().value();

        given().get("/notifications/tasks/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Phiếu theo dõi đôn đốc"))
                .body(containsString("Văn bản số 12-CV/TU ngày 10/5/2026 của Tỉnh ủy Sơn Hải"))
                .body(containsString("=Lê Văn Mẫu"))
                .body(containsString("đã gửi"))
                .body(containsString("Xác nhận tiếp nhận (Trần Thị Ví Dụ)"))
                .body(containsString(sealing.latest().orElseThrow().hash()));
        given().get("/notifications/tasks/" + id + "/evidence.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body(containsString("\"2026-05-21 07:30:00\",\"'=Lê Văn Mẫu\",\"Đơn vị " + unit
                        + "\",\"đầu mối\",\"Nhắc nhở\",\"T-1\",\"thư điện tử\",\"đã gửi\",,\"<"))
                .body(containsString("\"Xác nhận tiếp nhận\""))
                .body(not(containsString("@example.vn\",\"")));
        given().get("/api/notifications/tasks/" + id + "/evidence").then().statusCode(200);
    }

    @Test
    @TestSecurity(user = "unit", roles = "unit", attributes = @SecurityAttribute(key = "unit", value = "ANOTHER"))
    void another_unit_sees_no_sheet() {
        tell();

        given().get("/notifications/tasks/" + task.item().taskId().value())
                .then()
                .statusCode(404);
        given().get("/api/notifications/ledger/verification").then().statusCode(403);
    }

    private void tell() {
        office.unit(unit, person("=Lê Văn Mẫu", "focal", unit.toLowerCase(Locale.ROOT) + "@example.vn", null, "email"));
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);
        office.at("2026-05-21T07:30");
    }

    /** One run sees the end, the next seals up to it. */
    private void sealAll() {
        sealing.run();
        sealing.run();
        sealing.run();
    }

    private void insert() {
        database.sql("insert into ledger (at, entry, reason) values (:now, 'frozen', 'thử')")
                .with("now", office.now())
                .run();
    }

    private long latestRow() {
        return database.sql(
                        "select ledger_id from ledger where reason is null and ledger_id <= (select max(last_id) from ledger_block) order by ledger_id desc limit 1")
                .one(row -> row.number("ledger_id"));
    }

    /** As somebody does who owns the database. */
    private void tampering(String sql) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.sql("alter table ledger disable trigger ledger_append_only")
                    .run();
            database.sql(sql).run();
            database.sql("alter table ledger enable trigger ledger_append_only").run();
        });
    }

    private static ValidatableResponse verification() {
        return given().get("/api/notifications/ledger/verification").then().statusCode(200);
    }

    private String verify(String... hash) {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        var arguments = new String[1 + hash.length];
        arguments[0] = url;
        System.arraycopy(hash, 0, arguments, 1, hash.length);
        VerifyingTheLedger.run(arguments, Map.of("PGUSER", user, "PGPASSWORD", password), print, print);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
