package vn.dondoc.notification.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.CalendarYear;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.delivery.ClosingMessages;
import vn.dondoc.notification.delivery.SendingDueMessages;
import vn.dondoc.notification.message.DueItem;
import vn.dondoc.notification.message.Items;
import vn.dondoc.notification.message.Report;
import vn.dondoc.notification.notice.TaskId;
import vn.dondoc.testkit.Records;
import vn.dondoc.testkit.TestClock;

/** What a test says and sees: units, reminders and withdrawals come in over Kafka, the clock moves, messages arrive. */
@ApplicationScoped
public class Office {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final AtomicInteger NUMBERS = new AtomicInteger(100);

    private final Map<String, Integer> sequences = new ConcurrentHashMap<>();
    private final ObjectMapper json;
    private final Database database;
    private final TestClock clock;
    private final ClosingMessages closing;
    private final SendingDueMessages sending;

    Office(ObjectMapper json, Database database, TestClock clock, ClosingMessages closing, SendingDueMessages sending) {
        this.json = json;
        this.database = database;
        this.clock = clock;
        this.closing = closing;
        this.sending = sending;
    }

    /** A unit that no other test speaks of. */
    public static String newUnit() {
        return "UNIT-" + NUMBERS.incrementAndGet();
    }

    /** A number for a task that no other test speaks of. */
    public static int newTask() {
        return NUMBERS.incrementAndGet();
    }

    /** A mobile number that no other test speaks of. */
    public static String newPhone() {
        return "84900%06d".formatted(NUMBERS.incrementAndGet());
    }

    public static Map<String, @Nullable Object> person(
            String name, String role, @Nullable String email, @Nullable String phone, String... channels) {
        var person = new HashMap<String, @Nullable Object>();
        person.put("contactId", UUID.randomUUID());
        person.put("name", name);
        person.put("role", role);
        person.put("email", email);
        person.put("zaloPhone", phone);
        person.put("channels", List.of(channels));
        return person;
    }

    /** The directory tells of a unit; returns when the service knows it. */
    @SafeVarargs
    public final void unit(String code, Map<String, @Nullable Object>... people) {
        publish(
                "dondoc.units",
                code,
                "vn.dondoc.unit-changed.v1",
                Map.of("code", code, "name", "Đơn vị " + code, "active", true, "contacts", List.of(people)));
    }

    /** task-service tells of a year of the calendar; returns when the service knows it. */
    public void calendar(CalendarYear year, int version) {
        publish(
                "dondoc.calendar",
                String.valueOf(year.year()),
                "vn.dondoc.calendar-changed.v1",
                Map.of(
                        "year",
                        year.year(),
                        "version",
                        version,
                        "daysOff",
                        year.daysOff(),
                        "workedDays",
                        year.workedDays()));
    }

    public void remind(String unit, String role, String kind, String notBefore, Items... items) {
        publish(
                "dondoc.reminders",
                unit + "/" + role,
                "vn.dondoc.reminder-due.v1",
                Map.of(
                        "audience", Map.of("unit", unit, "role", role),
                        "notBefore", at(notBefore),
                        "kind", kind,
                        "items", Arrays.stream(items).map(Items::item).toList()));
    }

    /** The report of a week is to go to the leaders of a unit. */
    public void report(String unit, String notBefore, Report report) {
        var data = new HashMap<String, @Nullable Object>();
        data.put("reportId", report.reportId());
        data.put("audience", Map.of("unit", unit, "role", "head"));
        data.put("unitName", report.unitName());
        data.put("notBefore", at(notBefore));
        data.put("weekBegins", report.weekBegins());
        data.put("weekEnds", report.weekEnds());
        data.put("at", report.at());
        data.put("lines", report.lines());
        data.put("total", report.total());
        data.put("overdue", report.overdue());
        data.put("sentBy", report.sentBy());
        publish("dondoc.reminders", unit + "/head", "vn.dondoc.report-due.v1", data);
    }

    public void takeBack(String unit, String role, String reason, Items... items) {
        publish(
                "dondoc.reminders",
                unit + "/" + role,
                "vn.dondoc.reminder-withdrawn.v1",
                Map.of(
                        "audience", Map.of("unit", unit, "role", role),
                        "reason", reason,
                        "items",
                                Arrays.stream(items)
                                        .map(Items::item)
                                        .map(Office::step)
                                        .toList()));
    }

    /** A unit answers for a task; returns when the service knows. @param fact acknowledged or completed */
    public void answered(Items item, String fact, String by) {
        var task = item.item().taskId().value();
        publish(
                "dondoc.tasks",
                task.toString(),
                "vn.dondoc.task-" + fact + ".v1",
                Map.of("taskId", task, "unit", item.item().unit(), "at", clock.instant(), "by", by));
    }

    private static Map<String, Object> step(DueItem item) {
        return Map.of("taskId", item.taskId().value(), "deadlineVersion", item.deadlineVersion(), "step", item.step());
    }

    /** Lets go of messages that another test left behind: this one looks at whatever is due next. */
    public void clearTheDesk() {
        database.sql("update message set state = 'cancelled' where state in ('gathering', 'ready', 'sending')")
                .run();
    }

    /** Moves the clock and does what is due then. */
    public void at(String local, Runnable... first) {
        clock.setTo(local);
        for (var doing : first) {
            doing.run();
        }
        closing.run(clock.instant());
        sending.run(clock.instant());
    }

    /** Moves the clock and does nothing. */
    public void clockAt(String local) {
        clock.setTo(local);
    }

    public Instant now() {
        return clock.instant();
    }

    public List<Mail> mailsTo(String address) {
        return Arrays.stream(Outside.mail().getReceivedMessages())
                .map(Mail::new)
                .filter(mail -> mail.to().contains(address))
                .toList();
    }

    /** How the notices of a task ended, in the order of their steps: "T-1 delivered email". */
    public List<String> notices(Items item) {
        return notices(item.item().taskId());
    }

    /** The same of a task or a report. */
    public List<String> notices(TaskId task) {
        return database.sql("""
                        select concat_ws(' ', step, coalesce(outcome, 'waiting'), n.channel) as said
                        from notice n join intent i using (intent_id) where task_id = :task order by intent_id, notice_id
                        """).with("task", task.value()).list(row -> row.text("said"));
    }

    /** Why the notices of a task ended so. */
    public List<String> reasons(Items item) {
        return database.sql("""
                        select reason from notice n join intent i using (intent_id)
                        where task_id = :task and reason is not null order by intent_id, notice_id
                        """).with("task", item.item().taskId().value()).list(row -> row.text("reason"));
    }

    /** What the ledger says of the messages of a task: "attempt-began 1 email". */
    public List<String> ledger(Items item) {
        return ledger(item.item().taskId());
    }

    /** The same of a task or a report. */
    public List<String> ledger(TaskId task) {
        return database.sql("""
                        select concat_ws(' ', entry, nullif(attempt, 0), l.channel) as said from ledger l
                        where message_id in (select message_id from notice n join intent i using (intent_id)
                                             where task_id = :task) and entry <> 'planned'
                        order by ledger_id
                        """).with("task", task.value()).list(row -> row.text("said"));
    }

    /** Why what the ledger says of the messages of a task happened. */
    public List<String> reasonsInLedger(Items item) {
        return database.sql("""
                        select reason from ledger where reason is not null and message_id in (
                            select message_id from notice n join intent i using (intent_id) where task_id = :task)
                        order by ledger_id
                        """).with("task", item.item().taskId().value()).list(row -> row.text("reason"));
    }

    /** What task-service was told of a task. */
    public List<String> told(Items item) {
        return told(item.item().taskId());
    }

    /** The same of a task or a report. */
    public List<String> told(TaskId task) {
        return Records.values("dondoc.notifications", task.value().toString());
    }

    private void publish(String topic, String key, String type, Object data) {
        try {
            var id = UUID.randomUUID().toString();
            Records.publish(
                    topic,
                    key,
                    json.writeValueAsString(Map.of(
                            "specversion",
                            "1.0",
                            "id",
                            id,
                            "source",
                            "/tests",
                            "type",
                            type,
                            "subject",
                            key,
                            "time",
                            clock.instant(),
                            "datacontenttype",
                            "application/json",
                            "sequence",
                            sequences.merge(topic + key, 1, Integer::sum),
                            "data",
                            data)));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(hasTakenEffect(id)).isTrue());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean hasTakenEffect(String event) {
        return database.sql("select exists (select from inbox where event_id = :id) as known")
                .with("id", event)
                .one(row -> row.flag("known"));
    }

    private static Instant at(String local) {
        return TestClock.at(local).instant();
    }
}
