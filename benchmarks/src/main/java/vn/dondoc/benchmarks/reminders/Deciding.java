package vn.dondoc.benchmarks.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.benchmarks.others.Jobs;
import vn.dondoc.benchmarks.others.OtherScheduler;
import vn.dondoc.benchmarks.others.Schema;
import vn.dondoc.benchmarks.parts.Parts;
import vn.dondoc.benchmarks.parts.Patience;
import vn.dondoc.benchmarks.parts.Sql;

/** Tasks that are all due in the same minute, until step and event of each are committed. */
final class Deciding implements Measure {

    private static final int TASKS = 100_000;
    /** The others take minutes for so many, and are as fast with fewer. */
    private static final int JOBS = 10_000;

    private static final Instant OPENED = Instant.parse("2026-06-08T02:00:00Z");
    private static final Instant START = Instant.parse("2026-06-16T05:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 26);

    @Override
    public String name() {
        return "deciding";
    }

    @Override
    public Finding measure(Size size) throws Exception {
        var rows = new ArrayList<List<String>>();
        int tasks = size.of(TASKS);
        try (var parts = Parts.start(name(), START)) {
            var ours = ours(parts, tasks);
            rows.add(row("task-service", tasks, ours, ours));
            double best = 0;
            for (var other : OtherScheduler.all()) {
                int jobs = other.isQuick() ? tasks : size.of(JOBS);
                var rate = rate(parts, other, jobs);
                rows.add(row(other.name(), jobs, rate, ours));
                best = Math.max(best, rate.median());
            }
            double ratio = ours.median() / best;
            return new Finding(
                    "Deciding",
                    "Tasks all due in the same minute. task-service plans each, records the step, writes the event and relays it to the broker"
                            + " meanwhile; counted from the minute to the last commit. A job of the others inserts one row; counted from the"
                            + " beginning of the first job to the last row.",
                    List.of("", "due", "a second, median", "rounds", "task-service is faster by"),
                    rows,
                    Rounds.text(
                            "at least as fast as the best of the others, better twice; it is %.1f times as fast.",
                            ratio));
        }
    }

    private static List<String> row(String name, int number, Rounds rate, Rounds ours) {
        return List.of(
                name,
                Rounds.text("%,d", number),
                Rounds.text("%,.0f", rate.median()),
                rate.range("%,.0f"),
                rate == ours ? "" : Rounds.text("%.1f ×", ours.median() / rate.median()));
    }

    private static Rounds ours(Parts parts, int tasks) throws Exception {
        var rate = new Rounds("task-service, a second");
        try (var service = parts.taskService();
                var sql = Sql.in(parts.database("task"))) {
            var seeded = new SeededTasks(sql);
            seeded.units();
            seeded.add(tasks, OPENED, LAST_DAY, "'" + START.plusSeconds(60) + "'");
            // plans everything once, which warms it up
            decide(parts, sql, tasks);
            for (int round = 0; round < Rounds.NUMBER; round++) {
                rate.add(tasks / decide(parts, sql, tasks));
            }
        }
        return rate;
    }

    /** Moves the clock to the next step of all, and returns how many seconds went by until it was handed over. */
    private static double decide(Parts parts, Sql sql, int tasks) {
        var due = sql.instant("select min(next_reminder_at) from task");
        if (sql.number("select count(*) from task where next_reminder_at = '" + due + "'") != tasks) {
            throw new IllegalStateException("Not all of them are due at " + due);
        }
        long began = System.nanoTime();
        parts.clock().moveTo(due);
        Patience.until(
                "all are decided",
                () -> !sql.holds("select exists (select from task where next_reminder_at <= '" + due + "')"));
        double seconds = (System.nanoTime() - began) / 1e9;
        Patience.until("all events have left", () -> !sql.holds("select exists (select from outbox)"));
        return seconds;
    }

    private static Rounds rate(Parts parts, OtherScheduler other, int number) throws Exception {
        var rate = new Rounds(other.name() + ", a second");
        var database = parts.database("others");
        for (int round = 0; round < Rounds.NUMBER; round++) {
            try (var sql = Sql.in(database)) {
                sql.run(Schema.ANEW);
            }
            try (var jobs = new Jobs(database, number)) {
                other.run(jobs);
                rate.add(number / jobs.seconds());
            }
        }
        return rate;
    }
}
