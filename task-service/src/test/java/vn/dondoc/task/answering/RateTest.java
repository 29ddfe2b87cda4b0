package vn.dondoc.task.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RateTest {

    private final AtomicLong nanos = new AtomicLong(-5);
    private final Rate rate = new Rate(30, nanos::get);

    @Test
    void as_many_as_a_minute_allows_may_come_at_once_and_no_more() {
        for (int i = 0; i < 30; i++) {
            assertThat(rate.count("link")).isEmpty();
        }
        assertThat(rate.count("link")).contains(Duration.ofSeconds(2));
    }

    @Test
    void then_one_more_every_two_seconds() {
        exhaust();

        pass(Duration.ofSeconds(2));
        assertThat(rate.count("link")).isEmpty();
        assertThat(rate.count("link")).contains(Duration.ofSeconds(2));
        pass(Duration.ofMillis(500));
        assertThat(rate.count("link")).contains(Duration.ofMillis(1_500));
    }

    @Test
    void who_was_refused_does_not_wait_longer_for_having_asked() {
        exhaust();
        for (int i = 0; i < 100; i++) {
            rate.count("link");
        }

        pass(Duration.ofSeconds(2));
        assertThat(rate.count("link")).isEmpty();
    }

    @Test
    void after_a_quiet_minute_everything_is_allowed_again_and_not_more() {
        exhaust();

        pass(Duration.ofMinutes(10));
        exhaust();
        assertThat(rate.count("link")).isPresent();
    }

    @Test
    void one_key_says_nothing_of_another() {
        exhaust();

        assertThat(rate.count("another")).isEmpty();
    }

    @Test
    void the_addresses_of_one_network_count_as_one() {
        assertThat(LimitingAnswers.network("2001:db8:1:2::3"))
                .isEqualTo(LimitingAnswers.network("2001:db8:1:2:ffff::9"));
        assertThat(LimitingAnswers.network("2001:db8:1:2::3")).isNotEqualTo(LimitingAnswers.network("2001:db8:1:3::3"));
        assertThat(LimitingAnswers.network("203.0.113.7")).isNotEqualTo(LimitingAnswers.network("203.0.113.8"));
    }

    private void exhaust() {
        for (int i = 0; i < 30; i++) {
            assertThat(rate.count("link")).isEmpty();
        }
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
