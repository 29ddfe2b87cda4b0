package vn.dondoc.directive.submission;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.dondoc.messaging.UnreadableEvent;
import vn.dondoc.reader.metadata.SecrecyMark;

/**
 * Looks for the mark of a state secret in a record, before anything is made of it: in every string of it, in its key and headers, and,
 * where nobody can parse it, in what its bytes would say.
 */
final class SearchingSecrets {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private SearchingSecrets() {}

    static boolean find(ConsumerRecord<String, byte[]> record) {
        var headers = StreamSupport.stream(record.headers().spliterator(), false)
                .flatMap(header -> Stream.of(header.key(), header.value() == null ? "" : utf8(header.value())));
        var key = Stream.ofNullable(record.key());
        return Stream.concat(headers, key).anyMatch(SearchingSecrets::isMarked)
                || record.value() != null && inValue(record.value());
    }

    private static boolean inValue(byte[] value) {
        try {
            return inTree(WireJson.read(value));
        } catch (UnreadableEvent notJson) {
            return Stream.of(utf8(value), new String(value, StandardCharsets.UTF_16))
                    .anyMatch(text -> isMarked(text) || isMarked(unescaped(text)));
        }
    }

    private static boolean inTree(JsonNode node) {
        if (node.isTextual()) {
            return isMarked(node.textValue());
        }
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false)
                        .anyMatch(SearchingSecrets::isMarked)
                || StreamSupport.stream(node.spliterator(), false).anyMatch(SearchingSecrets::inTree);
    }

    /** As if it were broken JSON: each string of it is a line, and its line ends are line ends. */
    private static String unescaped(String text) {
        var plain = ESCAPE.matcher(text)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(match.group(1), 16))));
        return plain.replace("\\n", "\n")
                .replace("\\r", "\n")
                .replace("\\t", "\t")
                .replace('"', '\n');
    }

    static boolean isMarked(String text) {
        return SecrecyMark.find(text).isPresent();
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
