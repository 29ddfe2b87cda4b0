package vn.dondoc.directive.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.directive.Province;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;

/** Each kind of bad record has an answer of its own, and none stops the others. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư", roles = "clerk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadRecordsIT {

    private static final String DEAD = Submitting.TOPIC + ".dead-letter";
    private static final String WORDS = "phương án tuyệt đối kín";
    private static final String SECRET = "TỈNH ỦY\\nTỐI MẬT\\nTriển khai " + WORDS;

    @Inject
    DataSource database;

    private final Listening listening = new Listening();

    @BeforeEach
    void listen() {
        Province.isKnown();
        Logger.getLogger("").addHandler(listening);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(listening);
    }

    static Stream<String> unreadable() {
        return Stream.of(
                "no json",
                "[]",
                "{\"specversion\": \"1.0\", \"id\": \"a\"}",
                "{\"specversion\": \"0.3\", \"id\": \"a\", \"source\": \"b\"}",
                "{\"specversion\": \"1.0\", \"id\": \"a\", \"id\": \"b\", \"source\": \"c\"}");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void what_cannot_be_parsed_is_put_aside_with_the_reason_and_the_next_is_taken(String value) {
        var key = "bad-" + value.hashCode();
        Records.publish(Submitting.TOPIC, key, value);
        var good = Submitting.of(Province.freshNumber()).send();

        var letter = await().until(() -> deadLetters(key), letters -> !letters.isEmpty())
                .getFirst();

        assertThat(new String(letter.value(), StandardCharsets.UTF_8)).isEqualTo(value);
        assertThat(letter.headers().lastHeader("dondoc-reason")).isNotNull();
        assertThat(good.answer().get("type").asText()).endsWith("accepted.v1");
    }

    @Test
    void an_unknown_version_is_rejected() {
        var submitting = Submitting.of(Province.freshNumber());
        submitting.event().put("type", "vn.dondoc.directive-submitted.v9");

        var answer = submitting.send().answer();

        assertThat(Submitting.pointers(answer)).containsExactly("/type");
        assertThat(answer.at("/data/errors/0/message").asText()).contains("vn.dondoc.directive-submitted.v1");
    }

    @Test
    void a_time_far_in_the_future_is_rejected_and_one_a_little_ahead_is_not() {
        var ahead = Submitting.of(Province.freshNumber());
        ahead.event().put("time", "2026-05-16T08:59:00+07:00");
        var far = Submitting.of(Province.freshNumber());
        far.event().put("time", "2026-05-16T09:01:00+07:00");

        assertThat(ahead.send().answer().get("type").asText()).endsWith("accepted.v1");
        assertThat(Submitting.pointers(far.send().answer())).containsExactly("/time");
    }

    @Test
    void an_oversized_record_is_rejected_and_not_kept() {
        var submitting = Submitting.of(Province.freshNumber());
        submitting.event().put("phu-luc", "x".repeat(920_000));

        var answer = submitting.send().answer();

        assertThat(Submitting.pointers(answer)).containsExactly("");
        assertThat(answer.at("/data/errors/0/message").asText()).contains("vượt quá 900 KB");
        assertThat(deadLetters(submitting.id())).isEmpty();
    }

    static Stream<ProducerRecord<String, byte[]>> secrets() {
        var inText = Submitting.text("01-CV/TU", "x").event().toString().replace("\"x\"", "\"" + SECRET + "\"");
        var inUnknownField = Submitting.of("02-CV/TU")
                .event()
                .put("ghi-chu", SECRET.replace("\\n", "\n"))
                .toString();
        var broken = inText.substring(0, inText.length() - 3);
        var marked = record("secret-header", "{\"words\": \"" + WORDS + "\"}");
        marked.headers().add("do-mat", "TUYỆT MẬT".getBytes(StandardCharsets.UTF_8));
        return Stream.of(
                record("secret-text", inText),
                record("secret-field", inUnknownField),
                record("secret-broken", broken),
                record("secret-plain", SECRET.replace("\\n", "\n")),
                marked);
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void a_secret_document_is_rejected_without_a_word_of_it(ProducerRecord<String, byte[]> record) throws Exception {
        long before = secretAnswers();
        Records.publish(record);

        await().until(() -> secretAnswers() == before + 1);

        assertThat(Records.of(DEAD)).noneMatch(letter -> text(letter).contains(WORDS));
        assertThat(Records.of(Submitting.ANSWERS))
                .noneMatch(answer -> text(answer).contains(WORDS));
        assertThat(listening.messages).noneMatch(message -> message.contains(WORDS));
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from submission where event like '%" + WORDS
                                + "%' or answer like '%" + WORDS + "%'")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    private static long secretAnswers() {
        return Records.of(Submitting.ANSWERS).stream()
                .filter(answer -> text(answer).contains("dấu chỉ độ mật"))
                .count();
    }

    private static ProducerRecord<String, byte[]> record(String key, String value) {
        return new ProducerRecord<>(Submitting.TOPIC, key, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    private static List<ConsumerRecord<String, byte[]>> deadLetters(String key) {
        return Records.of(DEAD).stream()
                .filter(letter -> key.equals(letter.key()))
                .toList();
    }

    private static final class Listening extends Handler {

        private final List<String> messages = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord record) {
            messages.add(record.getMessage() + " " + record.getThrown() + " "
                    + java.util.Arrays.toString(record.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
