package vn.dondoc.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "topics", value = "letters,3,false"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class RedrivingIT {

    @Inject
    Redriving redriving;

    @Inject
    Letters letters;

    @Inject
    ConsumedPositions positions;

    private final String key = UUID.randomUUID().toString();

    @AfterEach
    void nothingIsBorneAnyMore() {
        letters.bearEverything(false);
    }

    @Test
    void a_letter_is_listed_opened_and_handed_over_once() {
        publish(1, Letters.POISON);
        var letter = letter();
        assertThat(letter.reason()).contains("nobody can bear this");
        assertThat(redriving.open(letter.id()).orElseThrow().value()).contains(Letters.POISON);
        letters.bearEverything(true);
        var before = positions.byPartition();

        assertThat(redriving.redrive(letter.id())).isTrue();

        assertThat(letters.of(key)).containsExactly(Letters.POISON);
        assertThat(positions.byPartition()).isEqualTo(before);
        assertThat(letter().redriven()).isTrue();
        assertRefused(letter, RedriveRefused.Reason.REDRIVEN_BEFORE);
        assertThat(letters.of(key)).hasSize(1);
    }

    @Test
    void a_letter_that_still_cannot_be_borne_is_one_again_of_its_own() {
        publish(1, Letters.POISON);
        var letter = letter();

        redriving.redrive(letter.id());

        await().until(() -> mine().size() == 2);
        assertThat(mine()).extracting(DeadLetter::redriven).containsExactlyInAnyOrder(true, false);
        assertThat(letters.of(key)).isEmpty();
    }

    @Test
    void a_letter_that_a_later_event_of_its_key_has_overtaken_is_refused() {
        publish(1, Letters.POISON);
        var letter = letter();
        publish(2, "later");
        await().until(() -> letters.of(key).size() == 1);
        letters.bearEverything(true);

        assertRefused(letter, RedriveRefused.Reason.LATER_EVENT_PROCESSED);
        assertThat(letters.of(key)).containsExactly("later");
        assertThat(letter().redriven()).isFalse();
    }

    @Test
    void so_is_one_that_nobody_counted() {
        publish(0, Letters.POISON);
        var letter = letter();
        publish(0, "later");
        await().until(() -> letters.of(key).size() == 1);
        letters.bearEverything(true);

        assertRefused(letter, RedriveRefused.Reason.LATER_EVENT_PROCESSED);
    }

    @Test
    void what_nobody_can_read_lies_here_too() {
        Records.publish("letters", key, "no json");
        var letter = letter();

        assertThat(redriving.redrive(letter.id())).isTrue();
        await().until(() -> mine().size() == 2);
    }

    @Test
    void what_is_no_letter_is_not_found() {
        assertThat(redriving.redrive("letters:0:999999")).isFalse();
        assertThat(redriving.redrive("outbox:0:1")).isFalse();
        assertThat(redriving.open("../x")).isEmpty();
    }

    private void assertRefused(DeadLetter letter, RedriveRefused.Reason reason) {
        assertThatThrownBy(() -> redriving.redrive(letter.id()))
                .isInstanceOfSatisfying(
                        RedriveRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private DeadLetter letter() {
        return await().until(this::mine, found -> !found.isEmpty()).getLast();
    }

    private List<DeadLetter> mine() {
        return redriving.letters().stream()
                .filter(letter -> key.equals(letter.key()))
                .toList();
    }

    private void publish(long sequence, String words) {
        var counted = sequence == 0 ? "" : "\"sequence\": " + sequence + ", ";
        Records.publish("letters", key, """
                {"specversion": "1.0", "id": "%s", "source": "/test", "type": "letter", "time": "2026-05-15T02:00:00Z", %s
                 "data": {"words": "%s"}}""".formatted(UUID.randomUUID(), counted, words));
    }
}
