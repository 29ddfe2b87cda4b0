package vn.dondoc.notification.delivery.email;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.dondoc.notification.delivery.Scrubbed;
import vn.dondoc.notification.notice.MessageId;

/**
 * What a delivery status notification (RFC 3464) says of one of our mails.
 *
 * @param action {@code failed}, {@code delayed}, {@code delivered}, …
 * @param status the enhanced status (RFC 3463), for example {@code 5.1.1}
 * @param diagnostic what the receiving server said, without addresses
 */
record ReturnedMail(MessageId message, String action, String status, String diagnostic) {

    /** The number of the mail, in the return path or in the Message-ID of what was returned. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\+|<)([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})@");

    /** The mailbox does not exist, moved without a forwarding address, or is closed: no later mail will arrive either. */
    private static final Pattern ADDRESS_IS_BAD = Pattern.compile("5\\.(?:1\\.(?:[0-36]|10)|2\\.1)");

    private static final int MOST_BYTES = 1_000_000;
    private static final int DEEPEST = 5;

    /** Whether nothing should be sent to the address any more; a full mailbox or a passing failure is no reason. */
    boolean condemnsTheAddress() {
        return isFinal() && ADDRESS_IS_BAD.matcher(status).matches();
    }

    /** Whether the mail will not arrive. */
    boolean isFinal() {
        return action.equals("failed") && status.startsWith("5");
    }

    /** Empty for anything that is no status notification, or none about a mail of ours. */
    static Optional<ReturnedMail> read(Message mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || mail.getSize() > MOST_BYTES) {
            return Optional.empty();
        }
        var report = (MimeMultipart) mail.getContent();
        var status = part(report, "message/delivery-status", 0);
        var number = number(headers(mail)).or(() -> returned(report));
        if (status.isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        try (var fields = status.get().getInputStream()) {
            return Optional.of(of(number.get(), fields));
        }
    }

    /** Groups of fields, the first about the mail, the next about its one recipient (RFC 3464 §2). */
    private static ReturnedMail of(MessageId message, InputStream fields) throws MessagingException {
        new InternetHeaders(fields);
        var recipient = new InternetHeaders(fields);
        return new ReturnedMail(
                message,
                field(recipient, "Action").toLowerCase(Locale.ROOT),
                field(recipient, "Status").split("[ (]", 2)[0],
                Scrubbed.of(field(recipient, "Diagnostic-Code")));
    }

    private static String field(InternetHeaders headers, String name) {
        var value = headers.getHeader(name, null);
        return value == null ? "" : value.strip();
    }

    private static Optional<MessageId> returned(MimeMultipart report) {
        try {
            for (var type : new String[] {"text/rfc822-headers", "message/rfc822"}) {
                var part = part(report, type, 0);
                if (part.isPresent()) {
                    try (var original = part.get().getInputStream()) {
                        return number(field(new InternetHeaders(original), "Message-ID"));
                    }
                }
            }
            return Optional.empty();
        } catch (MessagingException | IOException e) {
            return Optional.empty();
        }
    }

    private static String headers(Message mail) throws MessagingException {
        var text = new StringBuilder();
        for (Header header : Collections.list(mail.getAllHeaders())) {
            if (header.getName().toLowerCase(Locale.ROOT).matches("to|delivered-to|x-original-to|envelope-to")) {
                text.append(header.getValue()).append('\n');
            }
        }
        return text.toString();
    }

    private static Optional<MessageId> number(String text) {
        var matcher = NUMBER.matcher(text.toLowerCase(Locale.ROOT));
        return matcher.find()
                ? Optional.of(new MessageId(UUID.fromString(String.join(
                        "-",
                        matcher.group(1),
                        matcher.group(2),
                        matcher.group(3),
                        matcher.group(4),
                        matcher.group(5)))))
                : Optional.empty();
    }

    private static Optional<Part> part(MimeMultipart parts, String type, int depth)
            throws MessagingException, IOException {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return Optional.of(part);
            }
            if (depth < DEEPEST && part.isMimeType("multipart/*") && part.getContent() instanceof MimeMultipart inner) {
                var found = part(inner, type, depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
