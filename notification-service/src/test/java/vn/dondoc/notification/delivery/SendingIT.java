package vn.dondoc.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.message.Items.task;
import static vn.dondoc.notification.outside.Office.newPhone;
import static vn.dondoc.notification.outside.Office.newTask;
import static vn.dondoc.notification.outside.Office.newUnit;
import static vn.dondoc.notification.outside.Office.person;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.message.Items;
import vn.dondoc.notification.outside.FakeZalo;
import vn.dondoc.notification.outside.Mail;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class SendingIT {

    private final Office office;
    private final ClosingMessages closing;
    private final BeginningAttempts beginning;
    private final SendingDueMessages sending;
    private final Deliverers deliverers;
    private final Database database;
    private final FakeZalo zalo = Outside.zalo();
    private final String unit = newUnit();
    private final String address = unit.toLowerCase(Locale.ROOT) + "@example.vn";
    private final String phone = newPhone();
    private final Items task = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-25", "2026-05-22");
    private final Items other = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-25", "2026-05-22");

    SendingIT(
            Office office,
            ClosingMessages closing,
            BeginningAttempts beginning,
            SendingDueMessages sending,
            Deliverers deliverers,
            Database database) {
        this.office = office;
        this.closing = closing;
        this.beginning = beginning;
        this.sending = sending;
        this.deliverers = deliverers;
        this.database = database;
    }

    @BeforeEach
    void nothing_is_due_from_elsewhere() {
        office.clearTheDesk();
    }

    @Test
    void after_a_crash_between_attempt_and_outcome_the_same_mail_goes_again() {
        remindByMail(task);
        crashAfterSending("2026-05-21T07:30");

        office.at("2026-05-21T07:31:30");
        assertThat(office.ledger(task)).containsExactly("frozen email", "attempt-began 1 email", "unknown 1 email");
        office.at("2026-05-21T07:33");

        assertThat(office.ledger(task).subList(3, 5)).containsExactly("attempt-began 2 email", "accepted 2 email");
        assertThat(office.notices(task)).containsExactly("T-1 delivered email");
        assertThat(office.mailsTo(address))
                .hasSize(2)
                .extracting(Mail::whole)
                .containsOnly(office.mailsTo(address).getFirst().whole());
    }

    @Test
    void what_is_taken_back_while_its_mail_is_on_the_way_has_crossed_and_is_not_sent_again() {
        remindByMail(task, other);
        crashAfterSending("2026-05-21T07:30");

        office.takeBack(unit, "focal", "completed", task);
        office.at("2026-05-21T07:31:30");
        office.at("2026-05-21T07:33");

        assertThat(office.notices(task)).containsExactly("T-1 crossed email");
        assertThat(office.reasons(task)).containsExactly("Đã hoàn thành khi tin nhắc đang được gửi.");
        assertThat(office.notices(other)).containsExactly("T-1 delivered email");
        assertThat(office.mailsTo(address))
                .extracting(Mail::subject)
                .satisfiesExactly(
                        first -> assertThat(first).contains("2 nhiệm vụ"),
                        second -> assertThat(second).contains("1 nhiệm vụ"));
    }

    @Test
    void each_end_of_a_notice_is_told_once() {
        remindByMail(task.step("T-1", "A+1"));
        office.at("2026-05-21T07:30");
        office.takeBack(unit, "focal", "completed", task);

        Awaitility.await().untilAsserted(() -> assertThat(office.told(task)).hasSize(2));
        assertThat(office.told(task))
                .satisfiesExactly(
                        superseded -> assertThat(superseded).contains("\"outcome\":\"superseded\"", "\"step\":\"A+1\""),
                        delivered -> assertThat(delivered).contains("\"outcome\":\"delivered\"", "\"step\":\"T-1\""));
    }

    @Test
    void a_zalo_account_that_does_not_exist_makes_the_message_a_mail() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, phone, "zalo", "email"));
        zalo.answer(phone, "{\"error\":\"-118\",\"message\":\"Zalo account not existed\",\"data\":null}");
        remind(task);

        office.at("2026-05-21T07:30");

        assertThat(office.ledger(task))
                .containsExactly(
                        "frozen zalo",
                        "attempt-began 1 zalo",
                        "refused 1 zalo",
                        "fallback 1 zalo",
                        "attempt-began 2 email",
                        "accepted 2 email");
        assertThat(office.mailsTo(address)).hasSize(1);
        assertThat(office.notices(task)).containsExactly("T-1 delivered email");
    }

    @Test
    void a_zalo_message_carries_counts_day_and_link_and_a_tracking_id() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", null, phone, "zalo"));
        remind(task);

        office.at("2026-05-21T07:30");

        assertThat(office.notices(task)).containsExactly("T-1 delivered zalo");
        assertThat(zalo.acceptedFor(phone)).singleElement().satisfies(message -> {
            assertThat(message.path("template_id").asText()).isEqualTo("template-1");
            assertThat(message.path("tracking_id").asText()).matches("[a-z0-9]{32}");
            assertThat(message.path("template_data").path("han_gan_nhat").asText())
                    .isEqualTo("24/5/2026");
            assertThat(message.path("template_data").path("lien_ket").asText())
                    .startsWith("https://dondoc.example.vn/r/");
        });
    }

    @Test
    void without_another_channel_a_refusal_ends_as_failed() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", null, phone, "zalo"));
        zalo.answer(phone, "{\"error\":-139,\"message\":\"User refused\"}");
        remind(task);

        office.at("2026-05-21T07:30");

        assertThat(office.notices(task)).containsExactly("T-1 failed zalo");
        assertThat(office.reasons(task)).containsExactly("Zalo trả lời -139: User refused");
    }

    @Test
    void a_failing_gateway_leaves_zalo_unknown_and_mail_follows_when_word_of_it_is_no_longer_expected() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, phone, "zalo", "email"));
        zalo.answer(phone, "<html>502 Bad Gateway</html>");
        remind(task);

        office.at("2026-05-21T07:30");
        office.at("2026-05-21T07:44");
        assertThat(office.ledger(task))
                .containsExactly("frozen zalo", "attempt-began 1 zalo", "unknown 1 zalo", "fallback 1 zalo");
        office.at("2026-05-21T07:45");

        assertThat(office.mailsTo(address)).hasSize(1);
    }

    @Test
    void an_unknown_zalo_message_is_never_sent_a_second_time() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", null, phone, "zalo"));
        zalo.answer(phone, "{\"error\":-100,\"message\":\"Unknown error\"}");
        remind(task);

        office.at("2026-05-21T07:30");

        office.at("2026-05-21T07:44");
        assertThat(office.notices(task)).containsExactly("T-1 waiting");
        office.at("2026-05-21T07:45");
        assertThat(office.ledger(task)).containsExactly("frozen zalo", "attempt-began 1 zalo", "unknown 1 zalo");
        assertThat(office.notices(task)).containsExactly("T-1 unknown zalo");
    }

    @Test
    void zalo_waits_for_the_morning_when_a_supplement_comes_at_night() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", null, phone, "zalo"));
        office.clockAt("2026-05-21T22:30");
        office.remind(unit, "focal", "due-today", "2026-05-21T07:30", task);

        office.at("2026-05-21T22:30:15");
        assertThat(office.ledger(task)).containsExactly("frozen zalo", "attempt-began 1 zalo", "deferred 1 zalo");
        office.at("2026-05-22T06:00");

        assertThat(office.notices(task)).containsExactly("T-1 delivered zalo");
    }

    @Test
    void an_attempt_begins_when_its_turn_comes_and_not_when_the_run_began() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", null, phone, "zalo"));
        office.clockAt("2026-05-21T21:58");
        office.remind(unit, "focal", "due-today", "2026-05-21T07:30", task);
        office.clockAt("2026-05-21T21:59");
        var runBegan = office.now();
        closing.run(runBegan);

        office.clockAt("2026-05-21T22:01");
        sending.run(runBegan);

        assertThat(office.ledger(task)).containsExactly("frozen zalo", "attempt-began 1 zalo", "deferred 1 zalo");
    }

    @Test
    void an_expired_token_is_renewed_once_by_three_senders() {
        var units = Stream.generate(Office::newUnit).limit(3).toList();
        for (var each : units) {
            office.unit(each, person("Lê Văn Mẫu", "focal", null, newPhone(), "zalo"));
        }
        remindFirst();
        zalo.expireAccessToken();
        int before = zalo.renewals();
        office.clockAt("2026-05-21T08:15");
        var tasks = units.stream()
                .map(each -> task(newTask(), LETTER_12).of(each, "Đơn vị"))
                .toList();
        for (int i = 0; i < units.size(); i++) {
            office.remind(units.get(i), "focal", "reminder", "2026-05-21T08:30", tasks.get(i));
        }

        office.at("2026-05-21T08:30");

        assertThat(tasks).allSatisfy(each -> assertThat(office.notices(each)).containsExactly("T-1 delivered zalo"));
        assertThat(zalo.renewals()).isEqualTo(before + 1);
    }

    @Test
    void a_message_the_database_refuses_rests_and_holds_nobody_else_up() {
        var contact = person("Lê Văn Mẫu", "focal", address, null, "email");
        var elsewhere = newUnit();
        var next = task(newTask(), LETTER_12).of(elsewhere, "Đơn vị").before("2026-05-25", "2026-05-22");
        office.unit(unit, contact);
        office.unit(elsewhere, person("Phạm Thị Thử", "focal", "next." + address, null, "email"));
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:29", task);
        office.remind(elsewhere, "focal", "reminder", "2026-05-21T07:30", next);
        database.sql("alter table message add constraint refused check (frozen_at is null or contact_id <> '%s')"
                        .formatted(contact.get("contactId")))
                .run();
        try {
            office.at("2026-05-21T07:30");
        } finally {
            database.sql("alter table message drop constraint refused").run();
        }

        assertThat(office.notices(next)).containsExactly("T-1 delivered email");
        assertThat(office.notices(task)).containsExactly("T-1 waiting");
        office.at("2026-05-21T07:35");
        assertThat(office.notices(task)).containsExactly("T-1 delivered email");
    }

    private void remindFirst() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", null, phone, "zalo"));
        remind(task);
        office.at("2026-05-21T07:30");
    }

    private void remindByMail(Items... items) {
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, null, "email"));
        remind(items);
    }

    private void remind(Items... items) {
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", items);
    }

    /** What a process does that dies after the mail has left and before its outcome is written. */
    private void crashAfterSending(String local) {
        office.clockAt(local);
        closing.run(office.now());
        var begun = QuarkusTransaction.requiringNew().call(() -> beginning.next(1, office.now()));
        assertThat(begun.attempts())
                .singleElement()
                .satisfies(attempt -> deliverers.of(attempt.channel()).deliver(attempt));
    }
}
