package vn.dondoc.notification.outside;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;

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

    /** Every byte as it was sent; the server writes its own trace (Return-Path, Received) above. */
    public String whole() {
        var stored = GreenMailUtil.getWholeMessage(message);
        return stored.substring(stored.indexOf("Content-Transfer-Encoding"));
    }

    private String part(int number) {
        return get(() -> {
            BodyPart part = ((MimeMultipart) message.getContent()).getBodyPart(number);
            return String.valueOf(part.getContent()).replace("\r\n", "\n");
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
