package vn.dondoc.benchmarks.reminders;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.benchmarks.parts.Parts;
import vn.dondoc.benchmarks.parts.Patience;
import vn.dondoc.benchmarks.parts.Sql;

/** What looking for due tasks costs, and taking some, beside more and more that are open and not due. */
final class Growth implements Measure {

    private static final List<Integer> OPEN_TASKS = List.of(10_000, 100_000, 1_000_000);
    private static final int CLAIMED = 2_500;

    private static final Instant START = Instant.parse("2026-06-16T05:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final Duration QUIET = Duration.ofSeconds(10);

    private static final String ALL_STATEMENTS =
            "select sum(total_exec_time) from pg_stat_statements where userid = 'task'::regrole";
    private static final String CLAIM =
            "select sum(%s)::float8 from pg_stat_statements where query like '%%next_reminder_at <= $1%%skip locked%%'";

    @Override
    public String name() {
        return "growth";
    }

    /**
     * What one size costs.
     *
     * @param idle milliseconds of the database in each second in which nothing is due, by all that the service asks
     * @param poll milliseconds of one look for what is due, when nothing is
     * @param claim milliseconds of one look that takes 500 tasks
     */
    private record Cost(Rounds idle, Rounds poll, Rounds claim) {}

    @Override
    public Finding measure(Size size) throws Exception {
        var costs = new ArrayList<Cost>();
        try (var parts = Parts.start(name(), START)) {
            parts.countStatements();
            try (var service = parts.taskService();
                    var sql = Sql.in(parts.database("task"));
                    var administrator = Sql.asAdministrator(parts.database("task"))) {
                var seeded = new SeededTasks(sql);
                seeded.units();
                for (int open : OPEN_TASKS) {
                    int present = (int) sql.number("select count(*) from task");
                    seeded.add(
                            size.of(open) - present,
                            START.minus(Duration.ofDays(8)),
                            LAST_DAY,
                            "'" + START.plus(Duration.ofDays(3)) + "'::timestamptz + (nth % 60) * interval '1 day'");
                    costs.add(cost(parts, sql, administrator, size.of(open), size.of(CLAIMED)));
                }
            }
        }
        return finding(size, costs);
    }

    private static Cost cost(Parts parts, Sql sql, Sql statements, int open, int claimed) {
        var cost = new Cost(
                new Rounds(open + " open, idle ms/s"),
                new Rounds(open + " open, poll ms"),
                new Rounds(open + " open, claim ms"));
        for (int round = 0; round < Rounds.NUMBER; round++) {
            forget(statements);
            Patience.pause(QUIET);
            cost.idle().add(statements.decimal(ALL_STATEMENTS) / QUIET.toSeconds());
            cost.poll().add(statements.decimal(CLAIM.formatted("total_exec_time / calls")));
            var due = parts.clock().instant().plus(Duration.ofMinutes(10));
            sql.run("""
                    update task set next_reminder_at = '%s' where id in (select id from task where next_reminder_at > '%s' limit %d)
                    """.formatted(due, due, claimed));
            sql.run("vacuum analyze task");
            forget(statements);
            parts.clock().moveTo(due);
            Patience.until(
                    "what is due is taken",
                    () -> !sql.holds("select exists (select from task where next_reminder_at <= '" + due + "')"));
            cost.claim().add(statements.decimal(CLAIM.formatted("total_exec_time / rows * 500")));
        }
        return cost;
    }

    private static void forget(Sql statements) {
        statements.holds("select pg_stat_statements_reset() is not null");
    }

    private static Finding finding(Size size, List<Cost> costs) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < costs.size(); i++) {
            var cost = costs.get(i);
            rows.add(List.of(
                    Rounds.text("%,d", size.of(OPEN_TASKS.get(i))),
                    Rounds.text("%.2f ms", cost.poll().median()),
                    Rounds.text("%.2f ms", cost.claim().median()),
                    Rounds.text("%.2f ms", cost.idle().median())));
        }
        return new Finding(
                "Growth",
                Rounds.text(
                        "Open tasks whose next reminder lies days ahead. Counted by the database (`pg_stat_statements`): one look for what is due"
                                + " when nothing is; one when %,d are due, for each 500 taken; all statements of an idle task-service in a second.",
                        size.of(CLAIMED)),
                List.of("open tasks", "a poll", "a claim of 500", "the database in an idle second"),
                rows,
                Rounds.text(
                        "flat within 2 ×; from the fewest to the most a poll costs %.1f ×, a claim %.1f ×, an idle second %.1f ×.",
                        costs.getLast().poll().median()
                                / costs.getFirst().poll().median(),
                        costs.getLast().claim().median()
                                / costs.getFirst().claim().median(),
                        costs.getLast().idle().median()
                                / costs.getFirst().idle().median()));
    }
}
