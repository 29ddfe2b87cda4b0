package vn.dondoc.sandbox.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.sandbox.inbox.Message;
import vn.dondoc.sandbox.inbox.Messages;
import vn.dondoc.sandbox.web.Address;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class MailServerTest {

    private static final Instant NOW = Instant.parse("2026-05-15T00:30:00Z");

    @TempDir
    Path directory;

    private final MailFaults faults = new MailFaults();
    private Messages messages;
    private MailServer server;

    @BeforeEach
    void start() {
        messages = new Messages(Clock.fixed(NOW, VietnamTime.ZONE), directory.resolve("messages"));
        server = MailServer.start(Address.ANY_OF_LOOPBACK, messages, faults);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_mail_stands_in_the_inbox_as_its_receiver_sees_it() throws MessagingException {
        send("ankhe@example.vn");
        assertThat(messages.all()).singleElement().satisfies(mail -> {
            assertThat(mail.recipient()).isEqualTo("ankhe@example.vn");
            assertThat(mail.subject()).isEqualTo("Nhắc nhở: báo cáo");
            assertThat(mail.text()).isEqualTo("Kính gửi Đảng ủy\nhttp://localhost:8080/r/abc\n");
            assertThat(mail.html()).isEqualTo("<p>Kính gửi Đảng ủy</p>");
            assertThat(mail.messageId()).isEqualTo("notice-1@dondoc.example.vn");
            assertThat(mail.receivedAt()).isEqualTo(NOW);
            assertThat(mail.answerLinks()).containsExactly("http://localhost:8080/r/abc");
        });
        assertThat(new Messages(Clock.systemUTC(), directory.resolve("messages")).all())
                .as("what a later run finds")
                .isEqualTo(messages.all());
    }

    @Test
    void a_recipient_can_be_refused_or_put_off() {
        faults.set("nobody@example.vn", "refuse");
        faults.set("full@example.vn", "defer");
        assertThatThrownBy(() -> send("nobody@example.vn"))
                .isInstanceOf(SendFailedException.class)
                .hasRootCauseMessage("550 5.1.1 Mailbox unavailable\n");
        assertThatThrownBy(() -> send("full@example.vn")).isInstanceOf(SendFailedException.class);
        assertThat(messages.all()).isEmpty();
    }

    @Test
    void a_mail_whose_acceptance_was_never_heard_has_arrived() {
        faults.set("*", "lose-reply");
        assertThatThrownBy(() -> send("ankhe@example.vn")).isInstanceOf(MessagingException.class);
        assertThat(messages.all()).hasSize(1);
    }

    @Test
    void a_mute_server_has_taken_nothing() {
        faults.set("*", "mute");
        assertThatThrownBy(() -> send("ankhe@example.vn")).isInstanceOf(MessagingException.class);
        assertThat(messages.all()).isEmpty();
    }

    @Test
    void the_same_mail_sent_again_is_known_by_its_bytes() throws MessagingException {
        MimeMessage mail = mail("ankhe@example.vn");
        mail.saveChanges();
        Transport transport = mail.getSession().getTransport("smtp");
        try (transport) {
            transport.connect();
            transport.sendMessage(mail, mail.getAllRecipients());
            transport.sendMessage(mail, mail.getAllRecipients());
        }
        send("ankhe@example.vn");
        assertThat(messages.all()).extracting(Message::sha256).hasSize(3).satisfies(sums -> {
            assertThat(sums.get(1)).isEqualTo(sums.get(0));
            assertThat(sums.get(2)).as("another attempt with parts of its own").isNotEqualTo(sums.get(0));
        });
    }

    private void send(String recipient) throws MessagingException {
        Transport.send(mail(recipient));
    }

    private MimeMessage mail(String recipient) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", Integer.toString(server.port()));
        properties.put("mail.smtp.timeout", "1000");
        MimeMessage mail = new MimeMessage(Session.getInstance(properties)) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<notice-1@dondoc.example.vn>");
            }
        };
        mail.setFrom(new InternetAddress("dondoc@example.vn"));
        mail.setRecipient(RecipientType.TO, new InternetAddress(recipient));
        mail.setSubject("Nhắc nhở: báo cáo", "UTF-8");
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Kính gửi Đảng ủy\nhttp://localhost:8080/r/abc\n", "UTF-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setContent("<p>Kính gửi Đảng ủy</p>", "text/html; charset=UTF-8");
        mail.setContent(new MimeMultipart("alternative", text, html));
        return mail;
    }
}
