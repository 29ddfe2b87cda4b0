package vn.dondoc.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.messaging.IncomingEvent;
import vn.dondoc.messaging.OutgoingEvent;
import vn.dondoc.testkit.contract.Contract;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NoticeEndedContractTest {

    private static final Instant AT = Instant.parse("2026-05-21T00:30:02Z");

    private final Contract contract = Contract.of("notice-ended.v1");

    @ParameterizedTest
    @EnumSource(NoticeOutcome.class)
    void what_is_published_satisfies_the_schema(NoticeOutcome outcome) {
        var ended = new NoticeEnded(
                new NoticeId(new UUID(0, 1)),
                new TaskId(new UUID(0, 2)),
                1,
                "T-1",
                new Audience("DU-HOA-MAI", Role.FOCAL),
                new ContactId(new UUID(0, 3)),
                "Trần Thị Ví Dụ",
                outcome,
                null,
                Channel.EMAIL,
                AT,
                2,
                "<1@dondoc.example.vn>");

        assertThat(contract.schemaErrors(published(ended))).isEmpty();
    }

    @Test
    void a_notice_to_nobody_satisfies_it_too() {
        var ended = new NoticeEnded(
                new NoticeId(new UUID(0, 1)),
                new TaskId(new UUID(0, 2)),
                1,
                "T-1",
                new Audience("DU-HOA-MAI", Role.HEAD),
                null,
                null,
                NoticeOutcome.SUPPRESSED,
                "Đơn vị chưa có lãnh đạo trong danh bạ nhận tin.",
                null,
                AT,
                1,
                null);

        assertThat(contract.schemaErrors(published(ended))).isEmpty();
    }

    @Test
    void the_example_satisfies_the_schema_and_is_read_back() {
        assertThat(contract.schemaErrors(contract.example())).isEmpty();
        assertThat(read(contract.example())).isEqualTo(read(contract.exampleWithUnknownField()));
    }

    private static NoticeEnded read(String event) {
        return IncomingEvent.parse("any", "any", event.getBytes(StandardCharsets.UTF_8))
                .data(NoticeEnded.class);
    }

    private static String published(NoticeEnded ended) {
        var event = new OutgoingEvent(NoticeEnded.TOPIC, "key", NoticeEnded.TYPE, "subject", ended);
        return new String(
                event.cloudEvent("/notification-service", new UUID(0, 4), 1, AT, null), StandardCharsets.UTF_8);
    }
}
