package vn.dondoc.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class IncomingEventTest {

    private static final String EVENT = """
            {"specversion": "1.0", "id": "1", "source": "/s", "type": "t", "time": "2026-05-15T07:00:00+07:00",
             "sequence": 3, "data": {"words": "hello", "later": "a field of a later version"}}""";

    @Test
    void fields_that_the_consumer_does_not_declare_are_passed_over() {
        assertThat(parse(EVENT).data(Letter.class)).isEqualTo(new Letter("hello"));
    }

    @Test
    void its_time_may_be_told_with_any_offset() {
        assertThat(parse(EVENT).time()).isEqualTo(Instant.parse("2026-05-15T00:00:00Z"));
    }

    @Test
    void a_source_that_does_not_count_its_events_has_no_sequence() {
        assertThat(parse(EVENT.replace("\"sequence\": 3,", "")).sequence()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain text",
                "[1, 2]",
                "{}",
                "{\"specversion\": \"0.3\"}",
                "{\"specversion\": \"1.0\", \"source\": \"/s\", \"type\": \"t\", \"time\": \"2026-05-15T07:00:00Z\"}",
                "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"/s\", \"type\": \"t\", \"time\": \"noon\"}",
                "{\"specversion\": \"1.0\", \"id\": \"\\u0000\", \"source\": \"/s\", \"type\": \"t\", \"time\": \"2026-05-15T07:00:00Z\"}",
                "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"/s\", \"type\": \"t\", \"time\": \"2026-05-15T07:00:00Z\", \"sequence\": -1}",
                "{\"specversion\": \"1.0\", \"id\": \"1\", \"source\": \"/s\", \"type\": \"t\", \"time\": \"2026-05-15T07:00:00Z\", \"sequence\": \"7\"}",
            })
    void what_is_no_cloud_event_is_unreadable(String value) {
        assertThatThrownBy(() -> parse(value)).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void a_record_without_a_value_is_unreadable() {
        assertThatThrownBy(() -> IncomingEvent.parse("letters", "k", null)).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void a_key_no_index_would_take_is_unreadable() {
        assertThatThrownBy(
                        () -> IncomingEvent.parse("letters", "k".repeat(501), EVENT.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void data_of_another_shape_is_unreadable_and_not_quoted() {
        assertThatThrownBy(() -> parse(EVENT.replace("\"hello\"", "{\"confidential\": 1}"))
                        .data(Letter.class))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("Letter")
                .hasMessageNotContaining("confidential");
    }

    private static IncomingEvent parse(String value) {
        return IncomingEvent.parse("letters", "k", value.getBytes(StandardCharsets.UTF_8));
    }
}
