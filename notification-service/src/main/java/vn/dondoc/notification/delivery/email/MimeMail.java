package vn.dondoc.notification.delivery.email;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.notification.message.Letter;

/**
 * A mail to the last byte: headers and body follow from what was frozen and from nothing else, so every attempt sends the
 * same bytes, boundary and {@code Date} included. The mail client would draw a new boundary each time; it is given the
 * finished body as plain ASCII and these headers, which replace its own.
 *
 * @param headers in order; values are ASCII, folded by a line break and a space
 * @param body ASCII, lines of at most 76 characters, ended by a line feed
 */
record MimeMail(SequencedMap<String, String> headers, String body) {

    private static final Pattern METHOD = Pattern.compile("(?m)^METHOD:(?<method>[A-Z]+)\\r?$");
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, new byte[] {'\n'});
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ROOT)
            .withZone(VietnamTime.ZONE);

    /** Who sends and who receives: a name as it is, an address that {@link MailAddress} has accepted. */
    record Party(String name, String address) {

        private static final String SYSTEM = "Hệ thống Đôn Đốc";
        private static final Pattern NAME_AND_ADDRESS = Pattern.compile("(?:(?<name>[^<]*)<)?(?<address>[^<>]+)>?");

        /** Reads {@code Đôn Đốc <dondoc@example.vn>} or a bare address, which speaks for the system. */
        static Party parse(String configured) {
            var matcher = NAME_AND_ADDRESS.matcher(configured.strip());
            if (!matcher.matches() || !MailAddress.isSafe(matcher.group("address"))) {
                throw new IllegalStateException("quarkus.mailer.from is no address");
            }
            var name = matcher.group("name");
            return new Party(name == null || name.isBlank() ? SYSTEM : name.strip(), matcher.group("address"));
        }

        String header() {
            return EncodedWords.of(name) + " <" + address + ">";
        }
    }

    /** @param thread Message-IDs of earlier mails about the same task: the first, then the last */
    static MimeMail of(String messageId, List<String> thread, Party from, Party to, Instant date, Letter letter) {
        var boundary = "=_dondoc_" + messageId.substring(1, messageId.indexOf('@'));
        var headers = new LinkedHashMap<String, String>();
        headers.put("Message-ID", messageId);
        headers.put("Date", DATE.format(date));
        headers.put("From", from.header());
        headers.put("To", to.header());
        headers.put("Subject", EncodedWords.of(letter.subject()));
        if (!thread.isEmpty()) {
            headers.put("In-Reply-To", thread.getFirst());
            headers.put("References", String.join("\n ", thread));
        }
        // RFC 3834; the second for Exchange: no absence notice answers a reminder
        headers.put("Auto-Submitted", "auto-generated");
        headers.put("X-Auto-Response-Suppress", "All");
        headers.put("MIME-Version", "1.0");
        var calendar = letter.calendar();
        if (calendar == null) {
            headers.put("Content-Type", multipart("alternative", boundary));
            return new MimeMail(headers, alternative(boundary, letter));
        }
        var inner = boundary + "_text";
        headers.put("Content-Type", multipart("mixed", boundary));
        return new MimeMail(
                headers,
                "--" + boundary + "\nContent-Type: " + multipart("alternative", inner) + "\n\n"
                        + alternative(inner, letter) + attachment(boundary, calendar) + "--" + boundary + "--\n");
    }

    private static String multipart(String subtype, String boundary) {
        return "multipart/" + subtype + "; boundary=\"" + boundary + "\"";
    }

    private static String alternative(String boundary, Letter letter) {
        return part(boundary, "plain", letter.text()) + part(boundary, "html", letter.html()) + "--" + boundary
                + "--\n";
    }

    /** RFC 6047 §2.4: the parameter says the method of the calendar; the name is ASCII, so it needs no encoding. */
    private static String attachment(String boundary, String calendar) {
        return """
                --%s
                Content-Type: text/calendar; method=%s; charset=utf-8; name="nhiem-vu.ics"
                Content-Disposition: attachment; filename="nhiem-vu.ics"
                Content-Transfer-Encoding: base64

                %s
                """.formatted(
                        boundary, method(calendar), LINES.encodeToString(calendar.getBytes(StandardCharsets.UTF_8)));
    }

    private static String method(String calendar) {
        var found = METHOD.matcher(calendar);
        return found.find() ? found.group("method") : "PUBLISH";
    }

    /** RFC 2046 §5.1.4: the simplest first, the one that is liked best last. */
    private static String part(String boundary, String subtype, String text) {
        return """
                --%s
                Content-Type: text/%s; charset=utf-8
                Content-Transfer-Encoding: base64

                %s
                """.formatted(boundary, subtype, LINES.encodeToString(text.getBytes(StandardCharsets.UTF_8)));
    }
}
