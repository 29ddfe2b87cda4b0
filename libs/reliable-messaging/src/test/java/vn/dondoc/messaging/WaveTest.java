package vn.dondoc.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WaveTest {

    private final OutboxRow firstOfA = row(1, "a");
    private final OutboxRow firstOfB = row(2, "b");
    private final OutboxRow secondOfA = row(3, "a");
    private final OutboxRow secondOfB = row(4, "b");
    private final List<OutboxRow> all = List.of(firstOfA, firstOfB, secondOfA, secondOfB);

    @Test
    void takes_the_first_of_each_key_and_lets_the_others_wait() {
        // When
        Wave wave = Wave.of(all, Set.of());

        // Then
        assertThat(wave.rows()).containsExactly(firstOfA, firstOfB);
        assertThat(wave.behind()).containsExactly(secondOfA, secondOfB);
    }

    @Test
    void nothing_of_a_halted_key_leaves() {
        // When
        Wave wave = Wave.of(all, Set.of(new TopicKey("letters", "a")));

        // Then
        assertThat(wave.rows()).containsExactly(firstOfB);
        assertThat(wave.behind()).containsExactly(secondOfB);
    }

    private static OutboxRow row(long id, String key) {
        return new OutboxRow(id, "letters", key, List.of(), null);
    }
}
