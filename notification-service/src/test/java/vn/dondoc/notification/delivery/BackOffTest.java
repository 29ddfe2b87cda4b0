package vn.dondoc.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BackOffTest {

    @ParameterizedTest
    @CsvSource({
        "1, 0, PT30S",
        "1, 1, PT1M",
        "2, 1, PT2M",
        "3, 0.5, PT3M",
        "7, 1, PT1H",
        "7, 0, PT30M",
        "1000, 1, PT1H",
    })
    void waits_double_up_to_an_hour_and_are_spread_over_their_second_half(
            int attempt, double spread, Duration expected) {
        assertThat(BackOff.delay(attempt, Duration.ofMinutes(1), Duration.ofHours(1), spread))
                .isEqualTo(expected);
    }
}
