package vn.dondoc.task.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.dondoc.messaging.IncomingEvent;
import vn.dondoc.task.policy.StepKey;
import vn.dondoc.testkit.contract.Contract;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingNoticeEndedTest {

    @Test
    void the_end_of_a_notice_is_read_with_and_without_fields_nobody_here_knows() {
        var contract = Contract.of("notice-ended.v1");

        var end = read(contract.example());

        assertThat(end.step()).isEqualTo(new StepKey("T-1"));
        assertThat(end.audience()).isEqualTo(new Audience("DU-HOA-MAI", Role.FOCAL));
        assertThat(end.outcome()).isEqualTo(NoticeEnded.Outcome.DELIVERED);
        assertThat(end.contactName()).isEqualTo("Trần Thị Ví Dụ");
        assertThat(read(contract.exampleWithUnknownField())).isEqualTo(end);
    }

    private static NoticeEnded read(String event) {
        return IncomingEvent.parse("topic", "key", event.getBytes(StandardCharsets.UTF_8))
                .data(NoticeEnded.class);
    }
}
