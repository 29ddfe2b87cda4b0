package vn.dondoc.benchmarks.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.dondoc.benchmarks.parts.Feed;
import vn.dondoc.benchmarks.parts.ProcessorTime;
import vn.dondoc.benchmarks.parts.SmtpSink;

/** Messages of one task each, all due in the same second, until the mail server has the last. */
final class Singles implements Measure {

    private static final int MESSAGES = 20_000;
    private static final double GOAL = 0.6;

    /** Eight in the morning of a working day; each round is due half an hour or more after the one before. */
    private static final Instant START = Instant.parse("2026-06-16T01:00:00Z");

    private static final Duration AHEAD = Duration.ofMinutes(30);

    private final Rounds whole = new Rounds("from due to the last taken, a second");
    private final Rounds sending = new Rounds("from the first to the last taken, a second");
    private final Rounds bare = new Rounds("bare loop, a second");
    private final Rounds processor = new Rounds("milliseconds of processor a mail");
    private final Rounds bareProcessor = new Rounds("bare loop, milliseconds of processor a mail");

    @Override
    public String name() {
        return "singles";
    }

    @Override
    public Finding measure(Size size) throws Exception {
        int messages = size.of(MESSAGES);
        try (var parts = SendingParts.start(name(), START)) {
            // a first time to warm up
            for (int time = 0; time <= Rounds.NUMBER; time++) {
                var due = parts.now().plus(AHEAD);
                handOver(parts, messages, due);
                parts.awaitTakenOver((time + 1L) * messages);
                var before = ProcessorTime.ofAll();
                long began = parts.awaitSent(due.plusSeconds(1), messages);
                var after = ProcessorTime.ofAll();
                long first = parts.sink().firstTakenAt();
                long last = parts.sink().lastTakenAt();
                var mail = parts.sink().latest();
                var beforeBare = ProcessorTime.ofThis();
                double bareSeconds = parts.bare().seconds(mail, messages);
                var afterBare = ProcessorTime.ofThis();
                if (time > 0) {
                    whole.add(messages / ((last - began) / 1e9));
                    sending.add(messages / ((last - first) / 1e9));
                    bare.add(messages / bareSeconds);
                    processor.add(millisecondsEach(before, after, messages));
                    bareProcessor.add(millisecondsEach(beforeBare, afterBare, messages));
                }
            }
            return finding(messages, parts.sink().latest().length());
        }
    }

    /** Each is of a directive of its own, so none joins another. */
    private static void handOver(SendingParts parts, int messages, Instant due) {
        for (int nth = 0; nth < messages; nth++) {
            parts.feed()
                    .due(
                            nth % SeededTasks.COMMUNES + 1,
                            Feed.Kind.ASSIGNMENT,
                            due,
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            parts.now());
        }
    }

    private static double millisecondsEach(Duration before, Duration after, int messages) {
        return after.minus(before).toNanos() / 1e6 / messages;
    }

    private Finding finding(int messages, int bytes) {
        return new Finding(
                "Singles",
                Rounds.text(
                        "%,d assignment notices, each a mail of its own (%,d bytes), taken over ahead and all due in the same second. The mail"
                                + " server, the benchmark's own, answers %d ms after the end of a mail and counts. notification-service closes each, sends"
                                + " it and writes down what came of it. The bare loop sends the same mails by the same client, %d connections"
                                + " always busy. Processor time is that of service, database, broker and mail server together.",
                        messages, bytes, SmtpSink.ANSWERS_AFTER.toMillis(), BareMails.CONNECTIONS),
                List.of("", "a second, median", "rounds", "of the bare loop", "processor a mail, median"),
                List.of(
                        row("notification-service, from due to the last taken", whole, milliseconds(processor)),
                        row("notification-service, from the first to the last taken", sending, ""),
                        row("bare loop", bare, milliseconds(bareProcessor))),
                Rounds.text(
                        "at least %.1f of the bare loop; it is %.2f from due to the last taken.",
                        GOAL, whole.median() / bare.median()));
    }

    private static String milliseconds(Rounds processor) {
        return Rounds.text("%.1f ms", processor.median());
    }

    private List<String> row(String name, Rounds rate, String processorAMail) {
        return List.of(
                name,
                Rounds.text("%,.0f", rate.median()),
                rate.range("%,.0f"),
                rate == bare ? "" : Rounds.text("%.2f", rate.median() / bare.median()),
                processorAMail);
    }
}
