package vn.dondoc.benchmarks.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import vn.dondoc.benchmarks.parts.Announcements;
import vn.dondoc.benchmarks.parts.Parts;
import vn.dondoc.benchmarks.parts.Patience;
import vn.dondoc.benchmarks.parts.Sql;

/** All open tasks planned anew after a day off was announced, while reminders fall due. */
final class Replanning implements Measure {

    private static final int TASKS = 100_000;
    private static final int DUE_MEANWHILE = 5_000;

    private static final Instant START = Instant.parse("2026-06-16T05:00:00Z");
    private static final Instant OPENED = START.minus(Duration.ofDays(8));
    /** Of those that are only planned anew. */
    private static final LocalDate FAR_AHEAD = LocalDate.of(2026, 12, 31);
    /** Of those that fall due: seven, three working days and one before it. */
    private static final LocalDate NEAR = LocalDate.of(2026, 6, 26);
    /** Each moves the first step of those far ahead by a day. */
    private static final List<LocalDate> DAYS_OFF =
            List.of(LocalDate.of(2026, 12, 28), LocalDate.of(2026, 12, 29), LocalDate.of(2026, 12, 30));

    private static final String BY_OLDER_CALENDAR = """
            select exists (select from task where completed_at is null and withdrawn_at is null
                           and calendar_version < (select max(version) from calendar_version))""";

    private final Rounds planned = new Rounds("planned anew, s");
    private final Rounds told = new Rounds("due meanwhile, s");
    private final Rounds bare = new Rounds("bare update, s");

    @Override
    public String name() {
        return "replanning";
    }

    @Override
    public Finding measure(Size size) throws Exception {
        int tasks = size.of(TASKS);
        int due = size.of(DUE_MEANWHILE);
        try (var parts = Parts.start(name(), START);
                var service = parts.taskService();
                var sql = Sql.in(parts.database("task"));
                var announcements = new Announcements(parts)) {
            var seeded = new SeededTasks(sql);
            seeded.units();
            var soon = "'" + START.plusSeconds(60) + "'";
            seeded.add(tasks - due, OPENED, FAR_AHEAD, soon);
            seeded.add(due, OPENED, NEAR, soon);
            parts.clock().moveTo(START.plusSeconds(60));
            awaitDecided(sql, START.plusSeconds(60));
            for (int round = 0; round < Rounds.NUMBER; round++) {
                bareUpdate(sql);
                replan(parts, sql, announcements, DAYS_OFF.get(round), round + 1);
            }
        }
        return finding(tasks, due);
    }

    private void bareUpdate(Sql sql) {
        sql.run("drop table if exists bare");
        sql.run("create table bare (like task including all)");
        sql.run("insert into bare select * from task");
        sql.run("vacuum analyze bare");
        long began = System.nanoTime();
        sql.run(
                "update bare set next_reminder_at = next_reminder_at + interval '1 day', calendar_version = calendar_version + 1");
        bare.add((System.nanoTime() - began) / 1e9);
        sql.run("vacuum analyze task");
    }

    private void replan(Parts parts, Sql sql, Announcements announcements, LocalDate dayOff, int version)
            throws Exception {
        var due = sql.instant("select min(next_reminder_at) from task");
        var today = LocalDate.ofInstant(parts.clock().instant(), ZoneOffset.UTC);
        announcements.dayOff(dayOff, today);
        Patience.until(
                "the announcement is taken over",
                () -> sql.holds("select exists (select from calendar_version where version = " + version + ")"));
        long began = System.nanoTime();
        parts.clock().moveTo(due);
        Patience.until("all are planned anew", () -> !sql.holds(BY_OLDER_CALENDAR));
        planned.add((System.nanoTime() - began) / 1e9);
        awaitDecided(sql, due);
        told.add((System.nanoTime() - began) / 1e9);
        Patience.until("all events have left", () -> !sql.holds("select exists (select from outbox)"));
    }

    private static void awaitDecided(Sql sql, Instant due) {
        Patience.until(
                "what is due is handed over",
                () -> !sql.holds("select exists (select from task where next_reminder_at <= '" + due + "')"));
    }

    private Finding finding(int tasks, int due) {
        double ratio = planned.median() / bare.median();
        return new Finding(
                "Planning anew",
                Rounds.text(
                        "A day off is announced; %,d open tasks are planned anew while the reminders of %,d of them fall due. Counted from the"
                                + " moment the announcement is in force. The bare `UPDATE` sets pointer and calendar of a copy of the same rows, with"
                                + " the same indexes, in one statement.",
                        tasks, due),
                List.of("", "median", "rounds"),
                List.of(
                        row("all planned anew", planned),
                        row("and what fell due meanwhile handed over", told),
                        row("bare `UPDATE`", bare)),
                Rounds.text("within 5 × of the bare `UPDATE`; it is %.1f ×.", ratio));
    }

    private static List<String> row(String name, Rounds seconds) {
        return List.of(name, Rounds.text("%.2f s", seconds.median()), seconds.range("%.2f s"));
    }
}
