package vn.dondoc.benchmarks.reminders;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dondoc.benchmarks.parts.Feed;
import vn.dondoc.calendar.VietnamTime;

/** The digests of a morning for every commune of the country, from their minute until the mail server has the last. */
final class Digests implements Measure {

    private static final int TASKS = 100_000;
    private static final int ASSIGNMENTS_OF_A_DIRECTIVE = 10;

    /** A Monday; each time takes the next morning. */
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    private static final LocalTime MORNING = LocalTime.of(7, 30);

    private final Rounds takenOver = new Rounds("taken over, s");
    private final Rounds whole = new Rounds("from 07:30 to the last taken, s");
    private final Rounds bareMails = new Rounds("bare loop, s");
    private final Rounds bareInsert = new Rounds("bare insert, s");

    private long intents;

    @Override
    public String name() {
        return "digests";
    }

    @Override
    public Finding measure(Size size) throws Exception {
        int tasks = size.of(TASKS);
        int communes = size.of(SeededTasks.COMMUNES);
        try (var parts = SendingParts.start(name(), morning(0))) {
            // a tenth of it to warm up
            handOver(parts, tasks / 10, communes, morning(1));
            parts.awaitSent(morning(1), communes);
            List<BareRows> rows = List.of();
            for (int round = 0; round < Rounds.NUMBER; round++) {
                var morning = morning(round + 2);
                takenOver.add(handOver(parts, tasks, communes, morning));
                long began = parts.awaitSent(morning, communes);
                whole.add((parts.sink().lastTakenAt() - began) / 1e9);
                bareMails.add(parts.bare().seconds(parts.sink().latest(), communes));
                rows = written(parts, morning, tasks, round + 1);
                bareInsert.add(BareRows.secondsToInsert(parts.sql(), rows));
            }
            return finding(tasks, communes, parts.sink().latest().length(), rows);
        }
    }

    /** As many of each commune, of directives of ten assignments, each in an event of its own. @return seconds */
    private double handOver(SendingParts parts, int tasks, int communes, Instant morning) {
        long began = System.nanoTime();
        for (int nth = 0; nth < tasks; nth++) {
            int directive = nth / communes / ASSIGNMENTS_OF_A_DIRECTIVE;
            parts.feed()
                    .due(
                            nth % communes + 1,
                            Feed.Kind.REMINDER,
                            morning,
                            UUID.randomUUID(),
                            UUID.nameUUIDFromBytes(("directive " + directive).getBytes(StandardCharsets.US_ASCII)),
                            parts.now());
        }
        intents += tasks;
        parts.awaitTakenOver(intents);
        return (System.nanoTime() - began) / 1e9;
    }

    /** What notification-service has written since the morning came, which is one of so many. */
    private static List<BareRows> written(SendingParts parts, Instant morning, int tasks, int mornings)
            throws SQLException {
        var day = morning.atZone(VietnamTime.ZONE).toLocalDate();
        var digests = "(select message_id from message where gathers = 'morning " + day + "')";
        var ends = SentEvents.rows(parts.parts().bootstrapServers(), List.of("dondoc.notifications"), mornings);
        return List.of(
                BareRows.read(parts.sql(), "message", "message_id in " + digests),
                BareRows.read(parts.sql(), "notice", "message_id in " + digests),
                BareRows.read(parts.sql(), "ledger", "at >= '" + morning + "'"),
                ends.first(tasks));
    }

    private static Instant morning(int nth) {
        return DAY.plusDays(nth).atTime(MORNING).atZone(VietnamTime.ZONE).toInstant();
    }

    private Finding finding(int tasks, int communes, int bytes, List<BareRows> rows) {
        double ratio = whole.median() / (bareMails.median() + bareInsert.median());
        return new Finding(
                "Digests",
                Rounds.text(
                        "Reminders of %,d tasks of %,d communes, taken over before the morning of which they are, and sent as %,d digests (%,d bytes"
                                + " each). The bare loop sends one of them as often, as in the measure of singles; the bare `INSERT` writes the rows"
                                + " that were written from 07:30 on (%s) by one connection in batches of 1,000, in one transaction, into tables with the"
                                + " same indexes.",
                        tasks,
                        communes,
                        communes,
                        bytes,
                        rows.stream()
                                .map(each ->
                                        Rounds.text("%,d of %s", each.rows().size(), each.table()))
                                .collect(Collectors.joining(", "))),
                List.of("", "median", "rounds"),
                List.of(
                        row("taken over, before the morning", takenOver),
                        row("from 07:30 to the last digest taken by the mail server", whole),
                        row("bare loop", bareMails),
                        row("bare batched `INSERT`", bareInsert)),
                Rounds.text("within 2 × of bare loop and bare `INSERT` together; it is %.1f ×.", ratio));
    }

    private static List<String> row(String name, Rounds seconds) {
        return List.of(name, Rounds.text("%.2f s", seconds.median()), seconds.range("%.2f s"));
    }
}
