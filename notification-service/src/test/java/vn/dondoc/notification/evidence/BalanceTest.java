package vn.dondoc.notification.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.notice.NoticeOutcome;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BalanceTest {

    private static final Map<NoticeOutcome, Long> ENDED =
            Map.of(NoticeOutcome.DELIVERED, 5L, NoticeOutcome.CROSSED, 1L);

    @Test
    void the_books_agree_when_every_planned_notice_ended_once_or_waits() {
        assertThat(new Balance(8, ENDED, 6, 2, 0).difference()).isZero();
    }

    @Test
    void a_planned_notice_that_is_nowhere_is_seen() {
        assertThat(new Balance(9, ENDED, 6, 2, 0).difference()).isEqualTo(1);
    }

    @Test
    void an_end_that_the_ledger_does_not_know_is_seen() {
        assertThat(new Balance(8, ENDED, 5, 2, 0).difference()).isEqualTo(1);
    }
}
