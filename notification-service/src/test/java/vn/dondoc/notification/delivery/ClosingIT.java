package vn.dondoc.notification.delivery;

import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.message.Items.task;
import static vn.dondoc.notification.outside.Office.newTask;
import static vn.dondoc.notification.outside.Office.newUnit;
import static vn.dondoc.notification.outside.Office.person;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.messaging.ConsumedPositions;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.message.Items;
import vn.dondoc.notification.outside.Mail;
import vn.dondoc.notification.outside.Meanwhile;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Office office;
    private final ClosingMessages closing;
    private final Database database;
    private final Meanwhile meanwhile;
    private final ConsumedPositions positions;
    private final String unit = newUnit();
    private final String address = unit.toLowerCase(Locale.ROOT) + "@example.vn";

    ClosingIT(
            Office office,
            ClosingMessages closing,
            Database database,
            Meanwhile meanwhile,
            ConsumedPositions positions) {
        this.database = database;
        this.office = office;
        this.closing = closing;
        this.meanwhile = meanwhile;
        this.positions = positions;
    }

    @Test
    void a_digest_stays_open_up_to_five_minutes_while_reminders_are_unread() {
        var task = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-29", "2026-05-28");
        var unread = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-29", "2026-05-28");
        aDigestOf(task);

        whileNothingIsTakenOver(unread, () -> {
            office.at("2026-05-21T07:30");
            office.at("2026-05-21T07:34:59");
            assertThat(office.mailsTo(address)).isEmpty();
            office.at("2026-05-21T07:35");
        });

        assertThat(office.mailsTo(address)).hasSize(1);
    }

    @Test
    void a_digest_is_closed_at_its_time_once_everything_is_read_and_says_what_came_late() {
        var task = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-29", "2026-05-28");
        var unread = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-29", "2026-05-28");
        aDigestOf(task);

        whileNothingIsTakenOver(unread, () -> office.at("2026-05-21T07:30"));
        office.at("2026-05-21T07:30:20");

        assertThat(office.mailsTo(address))
                .singleElement()
                .extracting(Mail::subject)
                .asString()
                .contains("2 nhiệm vụ");
    }

    @Test
    void what_is_told_at_once_does_not_wait_for_unread_reminders() {
        var task = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-29", "2026-05-28");
        var unread = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-29", "2026-05-28");
        office.clearTheDesk();
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, null, "email"));
        office.clockAt("2026-05-21T09:00");
        office.remind(unit, "focal", "assignment", "2026-05-21T09:00", task.step("A"));

        whileNothingIsTakenOver(unread, () -> {
            office.at("2026-05-21T09:00:01");
            assertThat(office.mailsTo(address)).hasSize(1);
        });
    }

    @Test
    void where_the_name_of_the_broker_is_not_known_reminders_may_be_unread() {
        var unread = new UnreadReminders(positions, Map.of("bootstrap.servers", "broker.invalid:9092"));

        assertThat(unread.areThere()).isTrue();
    }

    @Test
    void who_finds_two_others_closing_leaves_it_to_them_and_holds_no_connection() {
        office.clearTheDesk();
        for (int each = 0; each < 2 * ClosingMessages.AT_A_TIME + 1; each++) {
            isToHearAtOnce(newUnit());
        }
        office.clockAt("2026-05-21T09:00:01");

        var others = QuarkusTransaction.requiringNew().call(() -> {
            database.sql("lock table ledger in exclusive mode").run();
            var closers = List.of(close(), close());
            await().until(() -> waiting() == closers.size());
            assertThat(close()).succeedsWithin(PATIENCE);
            return closers;
        });

        others.forEach(CompletableFuture::join);
    }

    @Test
    void those_that_cannot_be_closed_hold_up_no_other_and_are_tried_again_later() {
        var units = Stream.generate(Office::newUnit).limit(4).toList();
        office.clearTheDesk();
        units.forEach(this::isToHearAtOnce);
        office.clockAt("2026-05-21T09:00:02");

        whileTheLedgerRefuses(
                List.of(messageTo(units.get(0)), messageTo(units.get(2))), () -> closing.run(office.now()));

        assertThat(units).map(this::stateOf).containsExactly("gathering", "ready", "gathering", "ready");
        office.clockAt("2026-05-21T09:10");
        closing.run(office.now());
        assertThat(units).map(this::stateOf).containsOnly("ready");
    }

    private void whileTheLedgerRefuses(List<String> messages, Runnable doing) {
        var ids = messages.stream().map(id -> "'" + id + "'").collect(joining(", "));
        run(
                "create function refuse_for_test() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$");
        run("create trigger refused_for_test before insert on ledger for each row when (new.message_id in (" + ids
                + ")) execute function refuse_for_test()");
        try {
            doing.run();
        } finally {
            run("drop function refuse_for_test cascade");
        }
    }

    private static void run(String statement) {
        var server = RealParts.database();
        try (var connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                var running = connection.createStatement()) {
            running.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private String messageTo(String unit) {
        return database.sql(
                        "select message_id from message m join contact c using (contact_id) where unit_code = :unit")
                .with("unit", unit)
                .one(row -> row.uuid("message_id").toString());
    }

    private String stateOf(String unit) {
        return database.sql("select state from message m join contact c using (contact_id) where unit_code = :unit")
                .with("unit", unit)
                .one(row -> row.text("state"));
    }

    private void isToHearAtOnce(String unit) {
        office.unit(unit, person("Lê Văn Mẫu", "focal", unit.toLowerCase(Locale.ROOT) + "@example.vn", null, "email"));
        office.clockAt("2026-05-21T09:00");
        office.remind(
                unit,
                "focal",
                "assignment",
                "2026-05-21T09:00",
                task(newTask(), LETTER_12)
                        .of(unit, "Đơn vị")
                        .before("2026-05-29", "2026-05-28")
                        .step("A"));
    }

    /** On a thread of its own: the common pool may have but one. */
    private CompletableFuture<Void> close() {
        return runAsync(() -> closing.run(office.now()), Thread::startVirtualThread);
    }

    private long waiting() {
        return database.sql("select count(*) as waiting from pg_locks where not granted")
                .one(row -> row.number("waiting"));
    }

    private void aDigestOf(Items task) {
        office.clearTheDesk();
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, null, "email"));
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);
    }

    /** Another transaction has taken over the same intent and does not end: whoever would take it over waits. */
    private void whileNothingIsTakenOver(Items unread, Runnable doing) {
        var reading = QuarkusTransaction.requiringNew().call(() -> {
            database.sql("""
                            insert into intent (task_id, deadline_version, step, unit_code, role, kind, not_before, received_at)
                            values (:task, 1, 'T-1', :unit, 'focal', 'reminder', :now, :now)
                            """)
                    .with("task", unread.item().taskId().value())
                    .with("unit", unit)
                    .with("now", office.now())
                    .run();
            var waiting = runAsync(() -> office.remind(unit, "focal", "reminder", "2026-05-21T07:30", unread));
            await().until(meanwhile::isSomebodyKeptWaiting);
            doing.run();
            database.sql("delete from intent where task_id = :task")
                    .with("task", unread.item().taskId().value())
                    .run();
            return waiting;
        });
        reading.join();
    }

    @Test
    void what_comes_while_its_digest_is_being_closed_joins_the_next_morning() {
        var task = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-29", "2026-05-28");
        var late = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-29", "2026-05-28");
        office.clearTheDesk();
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, null, "email"));
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);
        office.clockAt("2026-05-21T07:30");

        meanwhile.during(
                () -> closing.closeNext(office.now(), office.now(), 1),
                () -> office.remind(unit, "focal", "reminder", "2026-05-21T07:30", late));
        office.at("2026-05-21T08:00");
        assertThat(office.mailsTo(address)).hasSize(1);
        office.at("2026-05-22T07:30");

        assertThat(office.mailsTo(address)).hasSize(2);
    }
}
