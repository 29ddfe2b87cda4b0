package vn.dondoc.notification.delivery.email;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.notification.delivery.Attempt;
import vn.dondoc.notification.delivery.BackOff;
import vn.dondoc.notification.delivery.DeliveryOutcome;
import vn.dondoc.notification.message.Letter;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.MessageId;
import vn.dondoc.notification.outside.ScriptedSmtp;

/** What the mail client makes of a server that fails, and what we make of that. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EmailDeliveryTest {

    private static final Instant NOW = Instant.parse("2026-05-21T00:30:00Z");
    private static final MessageId MESSAGE = new MessageId(UUID.fromString("00000000-0000-0000-0000-0000000000a1"));
    private static final ContactId CONTACT = new ContactId(new UUID(0, 2));
    private static final String NAME = "Trần Thị\r\nBcc: x@example.com";

    private static Vertx vertx;

    @BeforeAll
    static void startVertx() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stopVertx() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, Delivered",
        "SERVICE_NOT_AVAILABLE, Deferred",
        "RECIPIENT_REFUSED, Refused",
        "RECIPIENT_LATER, Deferred",
        "CLOSES_AFTER_THE_DOT, Unknown"
    })
    void a_servers_behaviour_has_one_meaning(ScriptedSmtp.Fault fault, String outcome) throws IOException {
        try (var server = new ScriptedSmtp(fault)) {
            assertThat(delivery(server.port()).deliver(attempt(1)).getClass().getSimpleName())
                    .isEqualTo(outcome);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MUTE_AFTER_CONNECT", "CLOSES_BEFORE_GREETING", "SILENT_AFTER_THE_DOT"})
    void a_server_that_says_nothing_more_is_not_waited_for_without_end(ScriptedSmtp.Fault fault) throws IOException {
        try (var server = new ScriptedSmtp(fault)) {
            assertThat(delivery(server.port(), Duration.ofSeconds(1)).deliver(attempt(1)))
                    .isEqualTo(new DeliveryOutcome.Unknown(
                            "Máy chủ thư không trả lời kịp, không rõ thư đã được nhận hay chưa."));
        }
    }

    @Test
    void a_refusal_is_told_without_the_address() throws IOException {
        try (var server = new ScriptedSmtp(ScriptedSmtp.Fault.RECIPIENT_REFUSED)) {
            assertThat(delivery(server.port()).deliver(attempt(1)))
                    .isEqualTo(new DeliveryOutcome.Refused("Máy chủ thư trả lời: 550 5.1.1 <[địa chỉ]> user unknown"));
        }
    }

    @Test
    void without_a_server_nothing_was_sent() throws IOException {
        // bound but not listened to: nobody answers there, and nobody else can be given the port meanwhile
        try (var nobody = new Socket()) {
            nobody.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));

            assertThat(delivery(nobody.getLocalPort()).deliver(attempt(1)))
                    .isInstanceOf(DeliveryOutcome.Deferred.class);
        }
    }

    @Test
    void after_an_unknown_outcome_the_same_bytes_go_again() throws IOException {
        try (var server = new ScriptedSmtp(ScriptedSmtp.Fault.CLOSES_AFTER_THE_DOT)) {
            var delivery = delivery(server.port());

            delivery.deliver(attempt(1));
            delivery.deliver(attempt(2));

            assertThat(server.received()).hasSize(2);
            assertThat(server.received().getFirst())
                    .isEqualTo(server.received().getLast())
                    .contains("""
                            Message-ID: <00000000-0000-0000-0000-0000000000a1@example.vn>
                            Date: Thu, 21 May 2026 07:30:00 +0700
                            """);
        }
    }

    @Test
    void many_workers_that_begin_at_once_all_get_their_answer() throws Exception {
        for (int round = 0; round < 20; round++) {
            try (var server = new ScriptedSmtp(ScriptedSmtp.Fault.NONE);
                    var workers = Executors.newVirtualThreadPerTaskExecutor()) {
                var delivery = delivery(server.port(), Duration.ofSeconds(10));

                var outcomes = workers.invokeAll(Collections.nCopies(
                        8, () -> delivery.deliver(attempt(1)).getClass()));

                for (var outcome : outcomes) {
                    assertThat(outcome.get()).isEqualTo(DeliveryOutcome.Delivered.class);
                }
            }
        }
    }

    @Test
    void mails_left_without_an_answer_do_not_keep_the_next_ones_from_leaving() throws Exception {
        int connections = 10;
        try (var server = new ScriptedSmtp(ScriptedSmtp.Fault.MUTE_AFTER_CONNECT);
                var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var delivery = delivery(server.port(), Duration.ofSeconds(1));
            workers.invokeAll(Collections.nCopies(connections, () -> delivery.deliver(attempt(1))));

            server.works();

            assertThat(delivery.deliver(attempt(2))).isInstanceOf(DeliveryOutcome.Delivered.class);
        }
    }

    @Test
    void a_name_with_a_line_break_brings_no_header_of_its_own() throws IOException {
        try (var server = new ScriptedSmtp(ScriptedSmtp.Fault.NONE)) {
            delivery(server.port()).deliver(attempt(1));

            assertThat(server.received()).singleElement().asString().doesNotContainPattern("(?m)^Bcc:");
        }
    }

    @Test
    void an_address_that_is_none_never_reaches_the_server() throws IOException {
        try (var server = new ScriptedSmtp(ScriptedSmtp.Fault.NONE)) {
            var attempt = new Attempt(
                    MESSAGE,
                    CONTACT,
                    1,
                    Channel.EMAIL,
                    NAME,
                    "a@example.vn>\r\nRCPT TO:<b@example.vn",
                    false,
                    letter(),
                    NOW,
                    NOW);

            assertThat(delivery(server.port()).deliver(attempt)).isInstanceOf(DeliveryOutcome.Refused.class);
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void the_return_path_tells_which_mail_came_back() throws IOException {
        try (var server = new ScriptedSmtp(ScriptedSmtp.Fault.NONE)) {
            delivery(server.port()).deliver(attempt(1));

            assertThat(server.commands())
                    .anyMatch(command ->
                            command.startsWith("MAIL FROM:<tra-lai+000000000000000000000000000000a1@example.vn>"));
        }
    }

    private static EmailDelivery delivery(int port) {
        return delivery(port, Duration.ofSeconds(30));
    }

    private static EmailDelivery delivery(int port, Duration timeout) {
        var config = new MailConfig().setHostname("127.0.0.1").setPort(port).setOwnHostname("test");
        return new EmailDelivery(
                new Posting(
                        new MailLines(vertx, () -> MailClient.create(vertx, config)),
                        () -> timeout,
                        "Đôn Đốc <dondoc@example.vn>"),
                new BackOff(Duration.ofMinutes(1), Duration.ofHours(1)),
                new SmallRyeConfigBuilder()
                        .withMapping(BounceSettings.class)
                        .withDefaultValue("dondoc.bounces.address", "tra-lai@example.vn")
                        .build()
                        .getConfigMapping(BounceSettings.class));
    }

    private static Attempt attempt(int number) {
        return new Attempt(
                MESSAGE,
                CONTACT,
                number,
                Channel.EMAIL,
                NAME,
                "hoamai@example.vn",
                false,
                letter(),
                NOW,
                NOW.plus(Duration.ofMinutes(number)));
    }

    private static Letter letter() {
        return new Letter("Nhắc nhở", "Kính gửi\n.\n", "<p>Kính gửi</p>\n");
    }
}
