package vn.dondoc.notification.delivery.email;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.delivery.DeliveryOutcome;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SmtpFailuresTest {

    private static final Instant RETRY_AT = Instant.parse("2026-05-21T00:31:00Z");

    @Test
    void a_permanent_reply_refuses_for_good() {
        assertThat(outcome(reply(550, "5.1.1 user unknown")))
                .isEqualTo(new DeliveryOutcome.Refused("Máy chủ thư trả lời: 550 5.1.1 user unknown"));
    }

    @Test
    void a_transient_reply_defers() {
        assertThat(outcome(reply(451, "4.3.0 try later")))
                .isEqualTo(new DeliveryOutcome.Deferred(RETRY_AT, "Máy chủ thư trả lời: 451 4.3.0 try later"));
    }

    @Test
    void a_refused_account_is_not_the_receivers_fault() {
        assertThat(outcome(reply(535, "5.7.8 bad credentials"))).isInstanceOf(DeliveryOutcome.Unavailable.class);
    }

    @Test
    void without_a_connection_nothing_was_sent() {
        assertThat(outcome(new ConnectException("refused"))).isInstanceOf(DeliveryOutcome.Deferred.class);
    }

    @Test
    void a_connection_lost_midway_leaves_the_outcome_unknown() {
        assertThat(outcome(new IOException("socket was closed unexpected")))
                .isInstanceOf(DeliveryOutcome.Unknown.class);
    }

    @Test
    void what_nobody_foresaw_leaves_the_outcome_unknown() {
        assertThat(outcome(new IllegalStateException("?"))).isInstanceOf(DeliveryOutcome.Unknown.class);
    }

    private static DeliveryOutcome outcome(Throwable failure) {
        return SmtpFailures.outcome(failure, RETRY_AT);
    }

    private static SMTPException reply(int code, String text) {
        return new SMTPException("recipient address not accepted", code, List.of(code + " " + text), code >= 500);
    }
}
