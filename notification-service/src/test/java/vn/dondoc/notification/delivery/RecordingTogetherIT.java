package vn.dondoc.notification.delivery;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.message.Items.task;
import static vn.dondoc.notification.outside.Office.newTask;
import static vn.dondoc.notification.outside.Office.person;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingTogetherIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Office office;
    private final ClosingMessages closing;
    private final BeginningAttempts beginning;
    private final RecordingTogether recording;
    private final Database database;

    RecordingTogetherIT(
            Office office,
            ClosingMessages closing,
            BeginningAttempts beginning,
            RecordingTogether recording,
            Database database) {
        this.office = office;
        this.closing = closing;
        this.beginning = beginning;
        this.recording = recording;
        this.database = database;
    }

    @BeforeEach
    void nothing_is_due_from_elsewhere() {
        office.clearTheDesk();
    }

    @Test
    void attempts_that_come_back_while_another_is_written_down_share_a_transaction() {
        var attempts = attempts(3);

        var recorded = whileTheFirstIsWrittenDown(attempts, "a", "b", "c");

        assertThat(recorded).allSatisfy(each -> assertThat(each).succeedsWithin(PATIENCE));
        assertThat(transactionOf(attempts.get(1))).isEqualTo(transactionOf(attempts.get(2)));
        assertThat(transactionOf(attempts.get(0))).isNotEqualTo(transactionOf(attempts.get(2)));
    }

    @Test
    void one_that_cannot_be_written_down_holds_up_no_other() {
        var attempts = attempts(3);

        // PostgreSQL keeps any character in a text but this one
        var recorded = whileTheFirstIsWrittenDown(attempts, "a", "\0", "c");

        assertThat(recorded.get(1)).failsWithin(PATIENCE);
        assertThat(recorded.get(2)).succeedsWithin(PATIENCE);
        assertThat(stateOf(attempts.get(1))).isEqualTo("sending");
        assertThat(stateOf(attempts.get(2))).isEqualTo("done");
    }

    private List<Attempt> attempts(int number) {
        office.clockAt("2026-05-21T09:00");
        Stream.generate(Office::newUnit).limit(number).forEach(unit -> {
            office.unit(
                    unit, person("Lê Văn Mẫu", "focal", unit.toLowerCase(Locale.ROOT) + "@example.vn", null, "email"));
            office.remind(
                    unit,
                    "focal",
                    "assignment",
                    "2026-05-21T09:00",
                    task(newTask(), LETTER_12).of(unit, "Đơn vị").step("A"));
        });
        office.clockAt("2026-05-21T09:00:02");
        closing.run(office.now());
        var begun = QuarkusTransaction.requiringNew().call(() -> beginning.next(number, office.now()));
        assertThat(begun.attempts()).hasSize(number);
        return begun.attempts();
    }

    /** The first waits for its row of the ledger until the others have come. */
    private List<CompletableFuture<Void>> whileTheFirstIsWrittenDown(List<Attempt> attempts, String... sentAs) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.sql("lock table ledger in exclusive mode").run();
            var first = record(attempts.get(0), sentAs[0]);
            await().atMost(PATIENCE)
                    .until(() -> database.sql("select count(*) as n from pg_locks where not granted")
                                    .one(row -> row.number("n"))
                            == 1);
            var second = record(attempts.get(1), sentAs[1]);
            var third = record(attempts.get(2), sentAs[2]);
            await().atMost(PATIENCE).until(() -> recording.waiting() == 2);
            return List.of(first, second, third);
        });
    }

    private CompletableFuture<Void> record(Attempt attempt, String sentAs) {
        return runAsync(
                () -> recording.record(new Returned(attempt, new DeliveryOutcome.Delivered(sentAs), office.now())),
                Thread::startVirtualThread);
    }

    private String transactionOf(Attempt attempt) {
        return database.sql(
                        "select cast(xmin as text) as xmin from ledger where message_id = :id and entry = 'accepted'")
                .with("id", attempt.message().value())
                .one(row -> row.text("xmin"));
    }

    private String stateOf(Attempt attempt) {
        return database.sql("select state from message where message_id = :id")
                .with("id", attempt.message().value())
                .one(row -> row.text("state"));
    }
}
