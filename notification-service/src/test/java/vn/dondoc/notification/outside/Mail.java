package vn.dondoc.notification.outside;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A mail as it arrived. */
public record Mail(MimeMessage message) {

    public String subject() {
        return get(message::getSubject);
    }

    public String header(String name) {
        return get(() -> String.join("|", message.getHeader(name)));
    }

    public String to() {
        return get(() -> message.getAllRecipients()[0].toString());
    }

    public String text() {
        return part(0);
    }

    public String html() {
        return part(1);
    }

    /** The calendar that is attached. */
    public String calendar() {
        return get(() -> new String(
                ((MimeMultipart) message.getContent())
                        .getBodyPart(1)
                        .getInputStream()
                        .readAllBytes(),
                StandardCharsets.UTF_8));
    }

    /** Every byte as it was sent; the server writes its own trace (Return-Path, Received) above. */
    public String whole() {
        var stored = GreenMailUtil.getWholeMessage(message);
        return stored.substring(stored.indexOf("Content-Transfer-Encoding"));
    }

    private String part(int number) {
        return get(() -> {
            var whole = (MimeMultipart) message.getContent();
            var words = whole.getBodyPart(0).getContent() instanceof MimeMultipart inner ? inner : whole;
            return String.valueOf(words.getBodyPart(number).getContent()).replace("\r\n", "\n");
        });
    }

    private static <T> T get(Reading<T> reading) {
        try {
            return reading.read();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws MessagingException, IOException;
    }
}
