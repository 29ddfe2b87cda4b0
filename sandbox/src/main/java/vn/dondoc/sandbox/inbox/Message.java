package vn.dondoc.sandbox.inbox;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A message as its receiver has it.
 *
 * @param id counts the messages of this sandbox, from 1
 * @param receivedAt by the sandbox's clock
 * @param recipient the mail address, or the telephone number known to Zalo (84…)
 * @param subject of a mail; the name of the template of a Zalo message
 * @param html null for a Zalo message and for a mail without that part
 * @param headers of a mail, those that say something about it, by their names in lower case; the data of a Zalo template
 * @param messageId of a mail, without angle brackets; what Zalo answered
 * @param sha256 of the bytes as they came, in hexadecimal, without the headers that tell the way: the same mail sent again has the same
 */
public record Message(
        long id,
        Instant receivedAt,
        Channel channel,
        String recipient,
        String subject,
        String text,
        @Nullable String html,
        Map<String, String> headers,
        String messageId,
        String sha256) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>]+[^\\s\"'<>.,;:)\\]]");

    /** The addresses in the text, in their order, each once. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public List<String> links() {
        return LINK.matcher(text)
                .results()
                .map(result -> result.group())
                .distinct()
                .toList();
    }

    /** The addresses that lead to an answer without an account. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public List<String> answerLinks() {
        return links().stream().filter(link -> link.contains("/r/")).toList();
    }

    boolean speaksOf(String words) {
        Matcher matcher = Pattern.compile(Pattern.quote(words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(recipient + "\n" + subject + "\n" + text);
        return matcher.find();
    }
}
