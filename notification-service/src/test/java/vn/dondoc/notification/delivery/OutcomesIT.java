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
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.message.Items;
import vn.dondoc.notification.outside.Mail;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.notification.outside.ZaloWebhook;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.TestClock;

/** What an outcome means for the message and its notices, whichever channel reports it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OutcomesIT {

    private final Office office;
    private final ClosingMessages closing;
    private final BeginningAttempts beginning;
    private final RecordingOutcomes outcomes;
    private final DeliveryAgenda agenda;
    private final String unit = newUnit();
    private final String address = unit.toLowerCase(Locale.ROOT) + "@example.vn";
    private final Items task = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-25", "2026-05-22");
    private final Items other = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-25", "2026-05-22");

    OutcomesIT(
            Office office,
            ClosingMessages closing,
            BeginningAttempts beginning,
            RecordingOutcomes outcomes,
            DeliveryAgenda agenda) {
        this.office = office;
        this.closing = closing;
        this.beginning = beginning;
        this.outcomes = outcomes;
        this.agenda = agenda;
    }

    @BeforeEach
    void nothing_is_due_from_elsewhere() {
        office.clearTheDesk();
    }

    @Test
    void what_is_taken_back_while_a_deferred_mail_waits_is_struck_from_it() {
        remindByMail();
        ends("2026-05-21T07:30", deferredUntil("2026-05-21T07:31"));

        office.takeBack(unit, "focal", "completed", task);
        office.at("2026-05-21T07:31");

        assertThat(office.notices(task)).containsExactly("T-1 suppressed");
        assertThat(office.mailsTo(address))
                .singleElement()
                .extracting(Mail::subject)
                .asString()
                .contains("1 nhiệm vụ");
    }

    @Test
    void a_mail_deferred_for_a_day_has_failed() {
        remindByMail();
        ends("2026-05-21T07:30", deferredUntil("2026-05-22T07:30"));
        assertThat(office.notices(task)).containsExactly("T-1 waiting");

        ends("2026-05-22T07:30", deferredUntil("2026-05-22T07:31"));

        assertThat(office.notices(task)).containsExactly("T-1 failed email");
        assertThat(office.reasons(task)).containsExactly("Máy chủ bận.");
    }

    @Test
    void a_mail_that_may_have_arrived_ends_as_unknown_and_not_as_failed() {
        remindByMail();
        ends("2026-05-21T07:30", new DeliveryOutcome.Unknown("Kết nối bị ngắt."));
        ends("2026-05-22T07:30", deferredUntil("2026-05-22T07:31"));

        assertThat(office.notices(task)).containsExactly("T-1 unknown email");
    }

    @Test
    void a_channel_out_of_order_gives_way_to_the_next() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, newPhone(), "zalo", "email"));
        remind();
        ends(
                "2026-05-21T07:30",
                new DeliveryOutcome.Unavailable(
                        office.now().plus(Duration.ofHours(1)), "Kênh Zalo chưa được cấu hình."));

        office.at("2026-05-21T07:30:01");

        assertThat(office.mailsTo(address)).hasSize(1);
    }

    @Test
    void a_channel_out_of_order_that_is_the_only_one_is_waited_for() {
        remindByMail();
        ends(
                "2026-05-21T07:30",
                new DeliveryOutcome.Unavailable(
                        office.now().plus(Duration.ofHours(1)), "Không kết nối được máy chủ thư."));
        assertThat(office.notices(task)).containsExactly("T-1 waiting");

        office.at("2026-05-21T08:30");

        assertThat(office.notices(task)).containsExactly("T-1 delivered email");
    }

    @Test
    void an_attempt_that_comes_back_after_its_lease_still_tells_that_it_was_accepted() {
        remindByMail();
        var late = begin("2026-05-21T07:30");
        office.at("2026-05-21T07:31:30");
        assertThat(office.notices(task)).containsExactly("T-1 waiting");

        record(late, new DeliveryOutcome.Delivered("<late@example.vn>"));
        office.at("2026-05-21T09:00");

        assertThat(office.notices(task)).containsExactly("T-1 delivered email");
        assertThat(office.mailsTo(address)).isEmpty();
    }

    @Test
    void a_lost_attempt_that_was_accepted_after_all_counts_for_its_own_channel() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, newPhone(), "zalo", "email"));
        remind();
        var late = begin("2026-05-21T07:30");
        office.at("2026-05-21T07:31:30");

        record(late, new DeliveryOutcome.Delivered("msg-late"));

        assertThat(office.ledger(task))
                .containsExactly(
                        "frozen zalo", "attempt-began 1 zalo", "unknown 1 zalo", "fallback 1 zalo", "accepted 1 zalo");
        assertThat(office.notices(task)).containsExactly("T-1 delivered zalo");
    }

    @Test
    void word_of_an_arrival_that_came_before_a_late_answer_is_not_lost() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, newPhone(), "zalo"));
        remind();
        var late = begin("2026-05-21T07:30");
        office.at("2026-05-21T07:31:30");
        ZaloWebhook.tellsArrivalOf("msg-" + unit);

        record(late, new DeliveryOutcome.Delivered("msg-" + unit));

        assertThat(office.ledger(task)).endsWith("accepted 1 zalo", "arrived 1 zalo");
        assertThat(office.notices(task)).containsExactly("T-1 delivered zalo");
    }

    @Test
    void a_contact_who_is_no_longer_listed_gets_nothing() {
        remindByMail();
        office.unit(unit, person("Phạm Thị Thử", "focal", "new." + address, null, "email"));

        office.at("2026-05-21T07:30");

        assertThat(office.mailsTo(address)).isEmpty();
        assertThat(office.reasons(task)).containsExactly("Người nhận không còn địa chỉ thư điện tử trong danh bạ.");
    }

    @Test
    void an_intent_taken_back_before_its_unit_is_known_ends_too() {
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);
        office.takeBack(unit, "focal", "withdrawn", task);

        assertThat(office.reasons(task)).containsExactly("Nhiệm vụ đã được thu hồi trước khi nhắc.");
    }

    @Test
    void the_agenda_names_the_closing_of_a_digest_and_holds_it_in_hand_until_it_is_sent() {
        remindByMail();

        var before = TestClock.at("2026-05-21T07:15").instant();
        assertThat(agenda.next(before))
                .contains(TestClock.at("2026-05-21T07:30").instant());
        assertThat(agenda.inHand(before)).isZero();
        assertThat(agenda.inHand(office.now())).isEqualTo(1);
        var begun = begin("2026-05-21T07:30");
        assertThat(agenda.inHand(office.now())).isEqualTo(1);
        record(begun, new DeliveryOutcome.Delivered("<1@example.vn>"));
        assertThat(agenda.inHand(office.now())).isZero();
    }

    private void remindByMail() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, null, "email"));
        remind();
    }

    private void remind() {
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task, other);
        office.clockAt("2026-05-21T07:30");
    }

    /** Begins the attempt due at an instant, and lets it end in a given way. */
    private void ends(String local, DeliveryOutcome outcome) {
        record(begin(local), outcome);
    }

    private Attempt begin(String local) {
        office.clockAt(local);
        closing.run(office.now());
        var begun = QuarkusTransaction.requiringNew().call(() -> beginning.next(1, office.now()));
        assertThat(begun.attempts()).hasSize(1);
        return begun.attempts().getFirst();
    }

    private void record(Attempt attempt, DeliveryOutcome outcome) {
        QuarkusTransaction.requiringNew()
                .run(() -> outcomes.record(List.of(new Returned(attempt, outcome, office.now()))));
    }

    private static DeliveryOutcome deferredUntil(String local) {
        return new DeliveryOutcome.Deferred(TestClock.at(local).instant(), "Máy chủ bận.");
    }
}
