package vn.dondoc.sandbox.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.sandbox.inbox.Channel;
import vn.dondoc.sandbox.inbox.Fingerprint;
import vn.dondoc.sandbox.inbox.Messages;

/** Reads a MIME message into what its receiver sees. */
final class MailReading {

    /** Headers that say how the mail came here, not what it is. */
    private static final Set<String> OF_THE_WAY = Set.of("received", "return-path");

    private MailReading() {}

    static Messages.Arrival of(MimeMessage mail, String recipient) throws MessagingException, IOException {
        Map<String, String> headers = headers(mail);
        String html = part(mail, "text/html");
        String text = part(mail, "text/plain");
        return new Messages.Arrival(
                Channel.EMAIL,
                recipient,
                Objects.requireNonNullElse(mail.getSubject(), ""),
                Objects.requireNonNullElse(text, "").replace("\r\n", "\n"),
                html,
                headers,
                headers.getOrDefault("message-id", "").replaceAll("[<>]", ""),
                sha256(mail));
    }

    private static String sha256(MimeMessage mail) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes, OF_THE_WAY.toArray(String[]::new));
        return Fingerprint.of(bytes.toByteArray());
    }

    private static Map<String, String> headers(MimeMessage mail) throws MessagingException, IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : Collections.list(mail.getAllHeaders())) {
            String name = header.getName().toLowerCase(Locale.ROOT);
            if (!OF_THE_WAY.contains(name)) {
                headers.put(name, MimeUtility.decodeText(MimeUtility.unfold(header.getValue())));
            }
        }
        return headers;
    }

    /** The first part of that type, however deep. */
    private static @Nullable String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return Objects.toString(part.getContent());
        }
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                BodyPart each = several.getBodyPart(i);
                String found = part(each, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
