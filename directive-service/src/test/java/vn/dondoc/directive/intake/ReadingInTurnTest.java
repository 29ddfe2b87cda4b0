package vn.dondoc.directive.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.DirectiveProblem;
import vn.dondoc.kit.problem.Refusal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingInTurnTest {

    @Test
    void what_is_read_comes_back() {
        assertThat(new ReadingInTurn(1, 10).run(() -> "text")).isEqualTo("text");
    }

    @Test
    void a_refusal_comes_back_as_it_is() {
        var refusal = Refusal.of(DirectiveProblem.FILE_BROKEN, "hỏng");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ReadingInTurn(1, 10).run(() -> {
                    throw refusal;
                }))
                .isSameAs(refusal);
    }

    @Test
    void one_nested_without_end_is_given_up() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new ReadingInTurn(1, 10).run(() -> nested(0)))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(DirectiveProblem.UNPACKS_TOO_LARGE));
    }

    private static int nested(int depth) {
        return depth < 0 ? depth : nested(depth + 1) + 1;
    }

    @Test
    void one_that_takes_too_long_is_given_up_and_keeps_its_place_until_it_ends() throws InterruptedException {
        var reading = new ReadingInTurn(1, 1);
        var end = new CountDownLatch(1);
        var ended = new CountDownLatch(1);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reading.run(() -> {
                    awaitWhateverHappens(end);
                    ended.countDown();
                    return "";
                }))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(DirectiveProblem.UNPACKS_TOO_LARGE));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> reading.run(() -> "next"))
                .satisfies(refusal -> assertThat(refusal.type()).isEqualTo(DirectiveProblem.TOO_BUSY));

        end.countDown();
        ended.await();
        assertThat(reading.run(() -> "next")).isEqualTo("next");
    }

    @Test
    void one_given_up_before_its_thread_began_gives_its_place_back() throws InterruptedException {
        var late = new CountDownLatch(1);
        var threads = new ArrayList<Thread>();
        var reading = new ReadingInTurn(1, 1, begun -> {
            var thread = new Thread(() -> {
                awaitWhateverHappens(late);
                begun.run();
            });
            threads.add(thread);
            return thread;
        });

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> reading.run(() -> "first"));
        late.countDown();
        threads.getFirst().join();

        assertThat(reading.run(() -> "next")).isEqualTo("next");
    }

    @Test
    void one_for_which_there_is_no_thread_gives_its_place_back() {
        var none = new AtomicBoolean(true);
        var reading = new ReadingInTurn(1, 1, begun -> {
            if (none.getAndSet(false)) {
                throw new OutOfMemoryError("unable to create native thread");
            }
            return new Thread(begun);
        });

        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> reading.run(() -> "first"));
        assertThat(reading.run(() -> "next")).isEqualTo("next");
    }

    /** As a library does that knows of no interruption. */
    private static void awaitWhateverHappens(CountDownLatch end) {
        while (end.getCount() > 0) {
            try {
                end.await();
            } catch (InterruptedException e) {
                // goes on
                continue;
            }
        }
    }
}
