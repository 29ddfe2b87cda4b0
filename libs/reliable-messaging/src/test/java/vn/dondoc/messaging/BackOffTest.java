package vn.dondoc.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BackOffTest {

    private final BackOff backOff = new BackOff();

    @Test
    void pauses_grow_from_a_fraction_of_a_second_to_ten_seconds() {
        // When
        List<Duration> pauses = Stream.generate(backOff::next).limit(100).toList();

        // Then
        assertThat(pauses.getFirst()).isBetween(Duration.ofMillis(100), Duration.ofMillis(200));
        assertThat(pauses.getLast()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
        assertThat(pauses).allMatch(pause -> pause.compareTo(Duration.ofSeconds(10)) <= 0);
    }

    @Test
    void after_a_success_they_are_short_again() {
        // Given
        for (int failure = 0; failure < 100; failure++) {
            assertThat(backOff.next()).isPositive();
        }

        // When
        backOff.reset();

        // Then
        assertThat(backOff.next()).isLessThanOrEqualTo(Duration.ofMillis(200));
    }
}
