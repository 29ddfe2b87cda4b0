package vn.dondoc.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.systemtests.Office.Item;
import vn.dondoc.systemtests.ReceivingEnd.Copy;
import vn.dondoc.systemtests.ReceivingEnd.Day;

/**
 * A thousand reminders fall due at one moment ({@code -Ddondoc.burst.communes=1000}: ten thousand), and a part dies in the middle of them. What arrived is counted in the
 * mailboxes; the ledger is asked only whether it admits to each mail that came twice. The last run's table is
 * {@code docs/faults.md}.
 */
@Tag("slow")
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class BurstUnderFaultsIT {

    private static final String DIRECTORY = """
            code,name,kind,parent,groups,aliases,successor,contact,role,email,zalo,channels
            TU-SH,Tỉnh ủy Sơn Hải,unit,,,Tỉnh ủy,,Nguyễn Văn Cội,focal,thuongtruc.tinhuy@example.vn,,email
            VP-TU,Văn phòng Tỉnh ủy,unit,TU-SH,,VPTU,,Nguyễn Thị Mẫu,focal,vanphong.tinhuy@example.vn,,email
            CAC-XA,"Ủy ban nhân dân các xã",group,,,,,,,,,
            """;
    private static final String HEADING = """
            # Faults

            Written by `BurstUnderFaultsIT` (`./verify --all`): %d communes with %d open tasks each; on each day all their reminders
            fall due at once, and a part is killed (SIGKILL) in the middle. Counted in the mailboxes, not in our own tables.

            | Fault | reminders due | arrived | by two different mails | mails | sent more than once | of them *unknown* in the ledger | with other bytes |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |""";
    private static final int COMMUNES = Integer.getInteger("dondoc.burst.communes", 100);
    private static final int ASSIGNMENTS = 10;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration OUTAGE = Duration.ofSeconds(3);

    private final List<String> table = new ArrayList<>();
    private SandboxUnderTest sandbox;
    private Office office;
    private ReceivingEnd receivingEnd;
    private String directive;

    @BeforeAll
    void every_commune_has_its_tasks() throws IOException {
        Path units = Files.createDirectories(SandboxUnderTest.root().resolve("system-tests/target"))
                .resolve("communes.csv");
        Files.writeString(units, directory());
        sandbox = SandboxUnderTest.start("burst", units);
        office = new Office(sandbox);
        receivingEnd = new ReceivingEnd(sandbox);
        directive = office.registers(
                "921-CV/TU",
                IntStream.range(0, ASSIGNMENTS)
                        .mapToObj(i -> Item.of("CAC-XA", LAST_DAY))
                        .toArray(Item[]::new));
        awaitAllTold(LocalDate.of(2026, 5, 15));
    }

    @AfterAll
    void write_the_table() throws IOException {
        sandbox.close();
        Path file = SandboxUnderTest.root().resolve("docs/faults.md");
        Files.writeString(
                file,
                Stream.concat(Stream.of(HEADING.formatted(COMMUNES, ASSIGNMENTS)), table.stream())
                        .collect(Collectors.joining("\n", "", "\n" + below(Files.readString(file)))));
    }

    /** What others have written under headings of their own. */
    private static String below(String page) {
        int first = page.indexOf("\n## ");
        return first < 0 ? "" : page.substring(first);
    }

    /** Where in the burst the fault strikes. */
    enum Moment {
        /** A quarter of an hour before, while the steps become reminders. */
        HANDED_OVER("07:15:01"),
        /** While the mails leave. */
        SENT("07:30:00");

        private final String time;

        Moment(String time) {
            this.time = time;
        }
    }

    interface Fault {
        void strike(SandboxUnderTest sandbox) throws InterruptedException;
    }

    record Burst(LocalDate day, Moment moment, String name, Fault fault) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Burst> bursts() {
        return Stream.of(
                new Burst(LocalDate.of(2026, 5, 18), Moment.HANDED_OVER, "task-service killed", killed("task-service")),
                new Burst(
                        LocalDate.of(2026, 5, 20),
                        Moment.SENT,
                        "notification-service killed",
                        killed("notification-service")),
                new Burst(LocalDate.of(2026, 6, 19), Moment.HANDED_OVER, "broker killed", killed("kafka")),
                new Burst(LocalDate.of(2026, 6, 25), Moment.SENT, "PostgreSQL killed", killed("postgres")),
                new Burst(
                        LocalDate.of(2026, 6, 29),
                        Moment.HANDED_OVER,
                        "task-service 1 → 3 → 1, one of them killed",
                        scaled("task-service")),
                new Burst(
                        LocalDate.of(2026, 6, 30),
                        Moment.SENT,
                        "notification-service 1 → 3 → 1, one of them killed",
                        scaled("notification-service")),
                new Burst(LocalDate.of(2026, 7, 1), Moment.SENT, "all three services killed", sandbox -> {
                    for (String service : List.of("directive-service", "task-service", "notification-service")) {
                        killed(service).strike(sandbox);
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("bursts")
    void every_reminder_arrives_and_none_by_two_mails(Burst burst) throws InterruptedException {
        office.waitsUntil(burst.day() + "T07:14:00+07:00");
        if (burst.moment() == Moment.SENT) {
            office.waitsUntil(burst.day() + "T07:29:00+07:00");
        }
        long before = office.noticesOfAll();
        sandbox.setClock(burst.day() + "T" + burst.moment().time + "+07:00");
        awaitMiddle(burst, before);
        burst.fault().strike(sandbox);
        if (burst.moment() == Moment.HANDED_OVER) {
            assertThat(receivingEnd.day(burst.day()).told())
                    .as("before half past seven")
                    .isEmpty();
            office.waitsUntil(burst.day() + "T07:29:00+07:00");
            sandbox.setClock(burst.day() + "T07:30:00+07:00");
        }
        awaitAllTold(burst.day());
        office.waitsUntil(burst.day() + "T08:10:00+07:00");

        Day day = receivingEnd.day(burst.day());
        Map<String, List<Copy>> again = day.sentAgain();
        List<String> admitted =
                again.keySet().stream().filter(this::isUnknownInTheLedger).toList();
        table.add("| %s | %d | %d | %d | %d | %d | %d | %d |"
                .formatted(
                        burst,
                        COMMUNES * ASSIGNMENTS,
                        day.told().size(),
                        day.toldByDifferentMails().size(),
                        day.copies().size(),
                        again.size(),
                        admitted.size(),
                        day.changedOnTheWay().size()));
        assertThat(day.told()).as("told").hasSize(COMMUNES * ASSIGNMENTS);
        assertThat(day.toldByDifferentMails()).as("told by two different mails").isEmpty();
        assertThat(day.copies()).as("one digest for each commune").hasSize(COMMUNES);
        assertThat(day.changedOnTheWay()).as("sent again with other bytes").isEmpty();
        assertThat(admitted)
                .as("sent again, and the ledger says why")
                .containsExactlyInAnyOrderElementsOf(again.keySet());
    }

    private static Fault killed(String part) {
        return sandbox -> {
            sandbox.kill(part);
            Thread.sleep(OUTAGE);
            sandbox.bringBack(part);
        };
    }

    private static Fault scaled(String service) {
        return sandbox -> {
            sandbox.scale(service, 3);
            sandbox.kill(service + "-2");
            sandbox.scale(service, 1);
        };
    }

    /**
     * Some of the work is done, most of it not.
     *
     * @param before notices that were known before this day's
     */
    private void awaitMiddle(Burst burst, long before) {
        switch (burst.moment()) {
            case HANDED_OVER ->
                await().atMost(PATIENCE)
                        .pollInterval(Duration.ofMillis(50))
                        .until(() -> office.noticesOfAll() - before > COMMUNES);
            case SENT ->
                await().atMost(PATIENCE)
                        .pollInterval(Duration.ofMillis(100))
                        .until(() -> receivingEnd.day(burst.day()).copies().size() > COMMUNES / 20);
        }
    }

    private void awaitAllTold(LocalDate day) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() ->
                        assertThat(receivingEnd.day(day).told()).as("told").hasSize(COMMUNES * ASSIGNMENTS));
    }

    private boolean isUnknownInTheLedger(String messageId) {
        Copy copy = receivingEnd.copyOf(messageId);
        String unit = copy.recipient().replaceAll("@.*", "").toUpperCase(Locale.ROOT);
        String task = sandbox.api()
                .get("/api/tasks?directive=" + directive + "&unit=" + unit, "supervisor")
                .path("items")
                .path(0)
                .path("taskId")
                .asText();
        return office.noticesOf(task).stream()
                .filter(notice -> notice.path("messageId").asText().equals("<" + messageId + ">"))
                .flatMap(notice -> notice.path("attempts").valueStream())
                .anyMatch(attempt -> attempt.path("entry").asText().equals("unknown"));
    }

    private static String directory() {
        return IntStream.rangeClosed(1, COMMUNES)
                .mapToObj(
                        "XA-%1$04d,Ủy ban nhân dân xã Mẫu %1$d,unit,,CAC-XA,,,Đầu mối %1$d,focal,xa-%1$04d@example.vn,,email"
                                ::formatted)
                .collect(Collectors.joining("\n", DIRECTORY, "\n"));
    }
}
