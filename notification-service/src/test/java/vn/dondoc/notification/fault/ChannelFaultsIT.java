package vn.dondoc.notification.fault;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.outside.FailingMailServer;
import vn.dondoc.notification.outside.FakeZalo;
import vn.dondoc.notification.outside.FakeZalo.Mishap;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.notification.outside.ScriptedSmtp;
import vn.dondoc.notification.outside.ScriptedSmtp.Fault;
import vn.dondoc.notification.outside.ZaloWebhook;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;

/**
 * Every way in which a channel can fail, met by the running service with its own mail and HTTP clients, on a real database and
 * broker. The sandbox has some of these faults too, but its clock never steps back, nobody there can repeat an event, and its mail
 * server greets whoever connects; here all it takes is a socket that misbehaves.
 */
@Tag("slow")
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@QuarkusTestResource(value = FailingMailServer.class, restrictToAnnotatedClass = true)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChannelFaultsIT {

    private static final FaultsTable TABLE = new FaultsTable();

    private final Office office;
    private final Database database;
    private final CircuitBreakerMaintenance circuits;
    private final ScriptedSmtp smtp = FailingMailServer.smtp();
    private final FakeZalo zalo = Outside.zalo();

    ChannelFaultsIT(Office office, Database database, CircuitBreakerMaintenance circuits) {
        this.office = office;
        this.database = database;
        this.circuits = circuits;
    }

    @BeforeEach
    void nothing_is_due_from_elsewhere() {
        office.clearTheDesk();
    }

    @AfterEach
    void all_is_well_again() {
        smtp.works();
        zalo.recover();
        circuits.resetAll();
        database.sql("delete from zalo_token").run();
        database.sql("update zalo_quota set day = '2000-01-01', remaining = null, held_until = null")
                .run();
    }

    @AfterAll
    static void write_the_table() throws IOException {
        TABLE.write();
    }

    @Order(1)
    @ParameterizedTest
    @CsvSource({
        "SMTP: mute after connecting, MUTE_AFTER_CONNECT, 40",
        "SMTP: closes before the greeting, CLOSES_BEFORE_GREETING, 40",
        "SMTP: 421, SERVICE_NOT_AVAILABLE, 0",
        "SMTP: 451, RECIPIENT_LATER, 0"
    })
    void mails_that_a_server_did_not_take_go_when_it_works_again(String fault, Fault meets, int unsure) {
        var burst = dueByMail();

        smtp.fails(meets);
        office.at("2026-05-21T07:30");
        office.at("2026-05-21T07:32");
        assertThat(burst.byMail()).isEmpty();
        smtp.works();
        office.at("2026-05-21T07:40");

        var count = counted(fault, burst);
        assertThat(count.sentAgain()).isEmpty();
        assertThat(count.unsure()).hasSize(unsure);
        assertThat(count.ends()).hasSize(count.due()).containsOnly("T-1 delivered email");
    }

    @Order(2)
    @ParameterizedTest
    @CsvSource({
        "'SMTP: takes the mail, closes before its answer', CLOSES_AFTER_THE_DOT",
        "'SMTP: takes the mail, never answers', SILENT_AFTER_THE_DOT"
    })
    void a_mail_of_unknown_outcome_goes_again_as_the_same(String fault, Fault meets) {
        var burst = dueByMail();

        smtp.fails(meets);
        office.at("2026-05-21T07:30");
        smtp.works();
        office.at("2026-05-21T07:32");

        var count = counted(fault, burst);
        assertThat(count.sentAgain()).hasSameSizeAs(burst.people());
        assertThat(count.ends()).hasSize(count.due()).containsOnly("T-1 delivered email");
    }

    @Test
    @Order(3)
    void whoever_the_mail_server_does_not_know_hears_by_zalo() {
        var burst = dueByMail();

        smtp.fails(Fault.RECIPIENT_REFUSED);
        office.at("2026-05-21T07:30");

        var count = counted("SMTP: 550", burst);
        assertThat(count.ends()).hasSize(count.due()).containsOnly("T-1 delivered zalo");
    }

    @Test
    @Order(4)
    void a_mail_follows_what_a_gateway_of_zalo_swallowed() {
        var burst = dueByZalo();
        burst.people().forEach(person -> zalo.answer(person.phone(), "<html><h1>502 Bad Gateway</h1></html>"));

        office.at("2026-05-21T07:30");
        office.at("2026-05-21T07:45");

        var count = counted("Zalo: 502 in HTML", burst);
        assertThat(count.toldByTwo()).isEmpty();
        assertThat(count.ends()).hasSize(count.due()).containsOnly("T-1 delivered email");
    }

    @Order(5)
    @ParameterizedTest
    @CsvSource({
        "'Zalo: takes the message, answers too late; the webhook tells', NONE_COMES",
        "'Zalo: takes the message, truncated JSON; the webhook tells', HALF"
    })
    void word_of_its_arrival_makes_a_message_of_unknown_outcome_a_delivered_one(String fault, Mishap mishap) {
        var burst = dueByZalo();

        zalo.mishap(mishap);
        office.at("2026-05-21T07:30");
        assertThat(burst.byZalo())
                .hasSameSizeAs(burst.people())
                .allSatisfy(each -> ZaloWebhook.tellsArrival(each.id()));
        office.at("2026-05-21T07:45");

        var count = counted(fault, burst);
        assertThat(count.toldByTwo()).isEmpty();
        assertThat(count.ends()).hasSize(count.due()).containsOnly("T-1 delivered zalo");
    }

    @Order(6)
    @ParameterizedTest
    @CsvSource({
        "'Zalo: takes the message, answers too late; no word of it in 15 minutes', NONE_COMES",
        "'Zalo: takes the message, truncated JSON; no word of it in 15 minutes', HALF"
    })
    void without_word_of_a_message_of_unknown_outcome_a_mail_follows(String fault, Mishap mishap) {
        var burst = dueByZalo();

        zalo.mishap(mishap);
        office.at("2026-05-21T07:30");
        office.at("2026-05-21T07:44");
        assertThat(burst.byMail()).isEmpty();
        office.at("2026-05-21T07:45");

        var count = counted(fault, burst);
        assertThat(count.sentAgain()).isEmpty();
        assertThat(count.ends()).hasSize(count.due()).containsOnly("T-1 delivered email");
    }

    @Test
    @Order(7)
    void a_token_that_expires_while_many_send_is_renewed_once() {
        office.at("2026-05-21T07:00");
        var burst = dueByZalo();
        zalo.expireAccessToken();
        int renewals = zalo.renewals();

        office.at("2026-05-21T07:30");

        var count = counted("Zalo: token expired while eight send", burst);
        assertThat(zalo.renewals()).isEqualTo(renewals + 1);
        assertThat(count.ends()).hasSize(count.due()).containsOnly("T-1 delivered zalo");
    }

    @Test
    @Order(8)
    void when_the_answer_to_a_renewal_is_lost_all_hear_by_mail() {
        var burst = dueByZalo();
        zalo.loseRenewal();

        office.at("2026-05-21T07:30");

        var count = counted("Zalo: answer to the renewal lost", burst);
        assertThat(burst.byZalo()).isEmpty();
        assertThat(count.ends()).hasSize(count.due()).containsOnly("T-1 delivered email");
    }

    @Test
    @Order(9)
    void what_the_quota_does_not_hold_at_noon_goes_by_mail() {
        var burst = Burst.of(office, "zalo", "email");
        office.clockAt("2026-05-21T12:00");
        burst.isDue("assignment", "2026-05-21T12:00");
        zalo.grants(3);

        office.at("2026-05-21T12:00:01");

        var count = counted("Zalo: quota of the day used up at noon", burst);
        assertThat(burst.byZalo()).hasSize(3);
        assertThat(burst.byMail()).hasSize(5);
        assertThat(count.ends()).hasSize(count.due()).containsOnly("T-1 delivered zalo", "T-1 delivered email");
    }

    @Test
    @Order(10)
    void an_hour_that_the_clock_passes_twice_brings_nothing_twice() {
        var done = dueByMail();
        office.at("2026-05-21T07:30");
        var deferred = dueByMail();
        smtp.fails(Fault.RECIPIENT_LATER);
        office.at("2026-05-21T07:30");
        smtp.works();

        office.at("2026-05-21T06:30");
        office.at("2026-05-21T07:00");
        office.at("2026-05-21T07:30");
        office.at("2026-05-21T07:32");

        for (var count : new Count[] {
            counted("Clock back an hour, after the sending", done),
            counted("Clock back an hour, before the second attempt", deferred)
        }) {
            assertThat(count.sentAgain()).isEmpty();
            assertThat(count.ends()).hasSize(count.due()).containsOnly("T-1 delivered email");
        }
    }

    @Test
    @Order(11)
    void events_that_come_again_and_out_of_order_have_no_effect() {
        var burst = dueByMail();
        eventsComeAgainBackwards(burst);
        office.at("2026-05-21T07:30");
        eventsComeAgainBackwards(burst);
        office.at("2026-05-21T07:40");

        var count = counted("Events twice and out of order", burst);
        assertThat(count.sentAgain()).isEmpty();
        assertThat(count.ends()).hasSize(count.due()).containsOnly("T-1 delivered email");
    }

    @Test
    @Order(12)
    void what_is_completed_while_its_mail_leaves_has_crossed_it() {
        var burst = dueByMail();
        smtp.fails(Fault.HOLDS_ITS_ANSWER);
        var sending = runAsync(() -> office.at("2026-05-21T07:30"));
        await().until(() -> burst.byMail().size() == burst.people().size());

        var one = burst.people().getFirst();
        office.takeBack(one.unit(), "focal", "completed", one.items()[0]);
        smtp.works();
        sending.join();

        var count = counted("Completed while its mail leaves", burst);
        assertThat(count.sentAgain()).isEmpty();
        assertThat(office.notices(one.items()[0])).containsExactly("T-1 crossed email");
        assertThat(count.ends()).hasSize(count.due()).containsOnlyOnce("T-1 crossed email");
        assertThat(count.ends()).filteredOn("T-1 delivered email"::equals).hasSize(count.due() - 1);
    }

    private Burst dueByMail() {
        return due("email", "zalo");
    }

    private Burst dueByZalo() {
        return due("zalo", "email");
    }

    private Burst due(String... channels) {
        var burst = Burst.of(office, channels);
        office.clockAt("2026-05-21T07:15");
        burst.isDue("reminder", "2026-05-21T07:30");
        return burst;
    }

    /** The broker's records of these units once more, the last first; returns when the service has read past them. */
    private void eventsComeAgainBackwards(Burst burst) {
        for (var person : burst.people()) {
            var key = person.unit() + "/focal";
            Records.values("dondoc.reminders", key)
                    .reversed()
                    .forEach(event -> Records.publish("dondoc.reminders", key, event));
            office.takeBack(person.unit(), "focal", "withdrawn");
        }
    }

    /** What holds whatever fails: all are told, and nobody twice unless the ledger says why, and then in the same words. */
    private Count counted(String fault, Burst burst) {
        var count = burst.count();
        TABLE.add(count.row(fault));
        assertThat(count.tellings()).as("told").hasSize(count.due());
        assertThat(count.toldAgainWithoutReason()).as("told again").isEmpty();
        assertThat(count.changedOnTheWay()).as("other bytes").isEmpty();
        return count;
    }
}
