package vn.dondoc.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutgoingEventTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    record Reply(
            String words,
            LocalDate day,
            Instant at,
            @Nullable String note) {}

    private final OutgoingEvent event = new OutgoingEvent(
            "letters",
            "key",
            "vn.dondoc.letter.v1",
            "subject",
            new Reply("kính gửi", LocalDate.of(2026, 5, 24), Instant.parse("2026-05-15T00:00:00Z"), null));

    @Test
    void it_goes_out_as_a_cloud_event_with_days_and_instants_in_iso_8601() throws IOException {
        assertThat(pretty(event.cloudEvent(
                        "/letters", new UUID(0, 1), 7, Instant.parse("2026-05-15T00:00:00Z"), "00-0af7-b7ad-01")))
                .isEqualTo("""
                        {
                          "specversion" : "1.0",
                          "id" : "00000000-0000-0000-0000-000000000001",
                          "source" : "/letters",
                          "type" : "vn.dondoc.letter.v1",
                          "subject" : "subject",
                          "time" : "2026-05-15T00:00:00Z",
                          "datacontenttype" : "application/json",
                          "sequence" : 7,
                          "traceparent" : "00-0af7-b7ad-01",
                          "data" : {
                            "words" : "kính gửi",
                            "day" : "2026-05-24",
                            "at" : "2026-05-15T00:00:00Z",
                            "note" : null
                          }
                        }""");
    }

    @Test
    void what_went_out_can_be_read_again() {
        // When
        IncomingEvent read = IncomingEvent.parse(
                "letters", "key", event.cloudEvent("/letters", new UUID(0, 1), 7, Instant.EPOCH, null));

        // Then
        assertThat(read.id()).isEqualTo("00000000-0000-0000-0000-000000000001");
        assertThat(read.source()).isEqualTo("/letters");
        assertThat(read.type()).isEqualTo("vn.dondoc.letter.v1");
        assertThat(read.subject()).isEqualTo("subject");
        assertThat(read.sequence()).isEqualTo(7);
        assertThat(read.data(Reply.class)).isEqualTo(event.data());
    }

    private static String pretty(byte[] json) throws IOException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(json));
    }
}
