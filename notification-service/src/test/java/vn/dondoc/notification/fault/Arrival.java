package vn.dondoc.notification.fault;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dondoc.notification.outside.Mail;

/**
 * A message as it came in at the other end, read without asking the service that sent it.
 *
 * @param id by which its receiver knows a second copy
 * @param tasks it speaks of, by their numbers
 */
record Arrival(String id, String bytes, Set<Integer> tasks) {

    private static final Pattern CONTENT = Pattern.compile("nội\\s+dung\\s+(?<number>\\d+)");

    static Arrival ofMail(String bytes) {
        try {
            var mail = new Mail(
                    new MimeMessage(null, new ByteArrayInputStream(bytes.getBytes(StandardCharsets.US_ASCII))));
            return new Arrival(mail.header("Message-ID"), bytes, numbers(mail.text()));
        } catch (MessagingException e) {
            throw new IllegalArgumentException("No mail: " + bytes, e);
        }
    }

    /** Zalo's template has no room for the tasks: a message that counts as many as somebody has speaks of all of them. */
    static Arrival ofZalo(JsonNode message, Person person) {
        var count = message.path("template_data").path("so_nhiem_vu").asInt();
        return new Arrival(
                message.path("tracking_id").asText(),
                message.toString(),
                count == person.tasks().size() ? person.tasks().keySet() : Set.of());
    }

    private static Set<Integer> numbers(String text) {
        return CONTENT.matcher(text)
                .results()
                .map(match -> Integer.valueOf(match.group("number")))
                .collect(Collectors.toSet());
    }
}
