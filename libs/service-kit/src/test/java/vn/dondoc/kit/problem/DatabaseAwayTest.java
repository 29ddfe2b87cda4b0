package vn.dondoc.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseAwayTest {

    @Test
    void a_broken_connection_deep_in_the_causes_means_away() {
        var error = new IllegalStateException(new RuntimeException(new SQLException("closed", "08006")));

        assertThat(DatabaseAway.isCauseOf(error)).isTrue();
    }

    @Test
    void a_pool_that_gives_no_connection_in_time_means_away() {
        assertThat(DatabaseAway.isCauseOf(
                        new RuntimeException(new SQLException("Acquisition timeout while waiting for new connection"))))
                .isTrue();
    }

    @Test
    void the_victim_of_a_deadlock_may_try_again() {
        assertThat(DatabaseAway.isCauseOf(new RuntimeException(new SQLException("deadlock detected", "40P01"))))
                .isTrue();
    }

    @Test
    void a_broken_constraint_is_our_own_fault() {
        assertThat(DatabaseAway.isCauseOf(new RuntimeException(new SQLException("duplicate key", "23505"))))
                .isFalse();
    }
}
