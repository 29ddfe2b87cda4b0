package vn.dondoc.benchmarks.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntConsumer;
import vn.dondoc.benchmarks.parts.Feed;
import vn.dondoc.benchmarks.parts.HeardEnds;
import vn.dondoc.benchmarks.parts.Patience;
import vn.dondoc.calendar.VietnamTime;

/** How late notices come that are to be told at once, and how soon one is struck that need no longer be said. */
final class Lateness implements Measure {

    private static final int NOTICES = 600;
    private static final int A_SECOND = 10;

    /** A Tuesday; each round takes one of the working days that follow. */
    private static final LocalDate DAY = LocalDate.of(2026, 6, 16);

    private static final LocalTime AT_WORK = LocalTime.of(9, 0);
    private static final LocalTime MORNING = LocalTime.of(7, 30);

    private final Rounds middle = new Rounds("late, p50, s");
    private final Rounds late = new Rounds("late, p99, s");
    private final Rounds worst = new Rounds("late, the latest, s");
    private final Rounds struckMiddle = new Rounds("struck after, p50, s");
    private final Rounds struckLate = new Rounds("struck after, p99, s");
    private final Rounds struckWorst = new Rounds("struck after, the latest, s");

    private long intents;

    @Override
    public String name() {
        return "lateness";
    }

    @Override
    public Finding measure(Size size) throws Exception {
        int notices = size.of(NOTICES);
        try (var parts = SendingParts.start(name(), at(DAY, AT_WORK));
                var ends = new HeardEnds(parts.parts())) {
            // not counted: the first notices find nothing compiled
            tell(parts, notices);
            for (int round = 0; round < Rounds.NUMBER; round++) {
                var tardy = tell(parts, notices);
                middle.add(tardy.at(0.5));
                late.add(tardy.at(0.99));
                worst.add(tardy.at(1));
                var struck = strike(parts, ends, notices, DAY.plusDays(round + 1L));
                struckMiddle.add(struck.at(0.5));
                struckLate.add(struck.at(0.99));
                struckWorst.add(struck.at(1));
                parts.parts().clock().moveTo(at(DAY.plusDays(round + 1L), AT_WORK));
            }
        }
        return finding(notices);
    }

    /** Each to another contact, so the sink can tell them apart. */
    private Spread tell(SendingParts parts, int notices) {
        parts.sink().clear();
        var dueAt = new HashMap<String, Long>();
        atAnEvenPace(notices, nth -> {
            dueAt.put(Feed.address(nth + 1), System.nanoTime());
            var now = parts.now();
            parts.feed().due(nth + 1, Feed.Kind.ASSIGNMENT, now, UUID.randomUUID(), UUID.randomUUID(), now);
        });
        intents += notices;
        Patience.until("all notices are taken", () -> parts.sink().messages() == notices);
        return Spread.between(dueAt, parts.sink().takenAtByRecipient());
    }

    /**
     * Withdraws what would be told on the next morning, lets that morning come, and sees that nothing of it does, but one notice that
     * was left.
     */
    private Spread strike(SendingParts parts, HeardEnds ends, int notices, LocalDate nextDay) {
        var morning = at(nextDay, MORNING);
        var tasks = new ArrayList<UUID>();
        for (int nth = 0; nth <= notices; nth++) {
            tasks.add(UUID.randomUUID());
            parts.feed().due(nth + 1, Feed.Kind.REMINDER, morning, tasks.getLast(), UUID.randomUUID(), parts.now());
        }
        intents += tasks.size();
        parts.awaitTakenOver(intents);
        ends.struckAt().clear();
        var withdrawnAt = new LinkedHashMap<UUID, Long>();
        atAnEvenPace(notices, nth -> {
            withdrawnAt.put(tasks.get(nth), System.nanoTime());
            parts.feed().withdrawn(nth + 1, tasks.get(nth), parts.now());
        });
        Patience.until("all are struck", () -> ends.struckAt().size() == notices);
        parts.awaitSent(morning, 1);
        return Spread.between(withdrawnAt, ends.struckAt());
    }

    private static void atAnEvenPace(int number, IntConsumer each) {
        long began = System.nanoTime();
        for (int nth = 0; nth < number; nth++) {
            long wait = began + Duration.ofSeconds(nth).dividedBy(A_SECOND).toNanos() - System.nanoTime();
            if (wait > 0) {
                Patience.pause(Duration.ofNanos(wait));
            }
            each.accept(nth);
        }
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(VietnamTime.ZONE).toInstant();
    }

    private Finding finding(int notices) {
        return new Finding(
                "Lateness",
                Rounds.text(
                        "%d assignment notices, %d a second, each due at the moment at which its event is written: until the mail server has taken"
                                + " the mail. And as many reminders of the next morning withdrawn, %d a second: from the event until"
                                + " notification-service has told that the notice is struck; the morning then comes, and the mail server gets none of"
                                + " them.",
                        notices, A_SECOND, A_SECOND),
                List.of("seconds, medians of the rounds", "p50", "p99", "rounds of p99", "latest"),
                List.of(
                        row("from due to taken by the mail server", middle, late, worst),
                        row("from withdrawn to struck", struckMiddle, struckLate, struckWorst)),
                Rounds.text(
                        "p99 under 2 s to be told and under 1 s to be struck; they are %.2f s and %.2f s.",
                        late.median(), struckLate.median()));
    }

    private static List<String> row(String name, Rounds middle, Rounds late, Rounds worst) {
        return List.of(
                name,
                Rounds.text("%.2f", middle.median()),
                Rounds.text("%.2f", late.median()),
                late.range("%.2f"),
                Rounds.text("%.2f", worst.median()));
    }

    /** How long each took, in seconds, the shortest first. */
    private record Spread(List<Double> seconds) {

        static <K> Spread between(Map<K, Long> begun, Map<K, Long> ended) {
            return new Spread(begun.entrySet().stream()
                    .map(each -> (Objects.requireNonNull(ended.get(each.getKey())) - each.getValue()) / 1e9)
                    .sorted()
                    .toList());
        }

        /** So that this part of all is not longer. */
        double at(double part) {
            return seconds.get((int) Math.ceil(part * seconds.size()) - 1);
        }
    }
}
