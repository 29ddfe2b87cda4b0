package vn.dondoc.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import javax.transaction.xa.XAException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FailuresTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40P01", "40001", "53300", "57P01", "57P03", "58030", "55P03", "99999"})
    void a_server_that_is_away_or_in_trouble_passes(String state) {
        assertThat(Failures.isPassing(new IllegalStateException(new SQLException("no", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42P01", "22021", "54000"})
    void a_statement_that_is_wrong_does_not_pass(String state) {
        assertThat(Failures.isPassing(new IllegalStateException(new SQLException("no", state))))
                .isFalse();
    }

    @Test
    void a_pool_that_has_no_connection_to_lend_passes() {
        assertThat(Failures.isPassing(new SQLException("Acquisition timeout while waiting for new connection")))
                .isTrue();
    }

    @Test
    void a_commit_that_did_not_reach_the_database_passes() {
        // Given: what a transaction manager makes of it
        Exception commit = new IllegalStateException("Could not commit");
        XAException lost = new XAException(XAException.XAER_RMFAIL);
        commit.addSuppressed(lost);

        assertThat(Failures.isPassing(commit)).isTrue();
    }

    @Test
    void a_commit_refused_for_what_it_contains_does_not_pass() {
        // Given
        Exception commit = new IllegalStateException("Could not commit");
        commit.addSuppressed(new SQLIntegrityConstraintViolationException("deferred", "23503"));

        assertThat(Failures.isPassing(commit)).isFalse();
    }

    @Test
    void a_broker_or_another_service_that_is_away_passes() {
        assertThat(Failures.isPassing(new RuntimeException(new TimeoutException("no"))))
                .isTrue();
        assertThat(Failures.isPassing(new RuntimeException(new IOException("no"))))
                .isTrue();
        assertThat(Failures.isPassing(new PassingFailure("no", new IllegalStateException())))
                .isTrue();
    }

    @Test
    void a_mistake_does_not_pass() {
        assertThat(Failures.isPassing(new NullPointerException())).isFalse();
        assertThat(Failures.isPassing(new StackOverflowError())).isFalse();
    }

    @Test
    void causes_that_go_in_a_circle_come_to_an_end() {
        // Given
        Exception one = new IllegalStateException();
        Exception other = new IllegalStateException(one);
        one.initCause(other);

        assertThat(Failures.isPassing(one)).isFalse();
    }
}
