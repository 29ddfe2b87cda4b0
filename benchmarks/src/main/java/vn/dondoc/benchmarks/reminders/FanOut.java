package vn.dondoc.benchmarks.reminders;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.dondoc.benchmarks.parts.Patience;
import vn.dondoc.benchmarks.parts.RunningSandbox;
import vn.dondoc.benchmarks.parts.Sql;

/** One directive for every commune of the country: from its registration to the last task with its plan. */
final class FanOut implements Measure {

    private static final int ASSIGNMENTS = 10;
    /** Hours before the office opens: notices wait, and no mail leaves meanwhile. */
    private static final String CLOCK = "2026-05-15T00:30";

    private static final List<String> SERVICES = List.of("directive-service", "task-service", "notification-service");

    private static final String DIRECTORY = """
            code,name,kind,parent,groups,aliases,successor,contact,role,email,zalo,channels
            TU-SH,Tỉnh ủy Sơn Hải,unit,,,Tỉnh ủy,,Nguyễn Văn Cội,focal,thuongtruc.tinhuy@example.vn,,email
            VP-TU,Văn phòng Tỉnh ủy,unit,TU-SH,,VPTU,,Nguyễn Thị Mẫu,focal,vanphong.tinhuy@example.vn,,email
            CAC-XA,"Ủy ban nhân dân các xã",group,,,,,,,,,
            """;

    private final Rounds opened = new Rounds("fan-out, s");
    private final Rounds bare = new Rounds("bare insert, s");

    @Override
    public String name() {
        return "fan-out";
    }

    @Override
    public Finding measure(Size size) throws Exception {
        int communes = size.of(SeededTasks.COMMUNES);
        int tasks = communes * ASSIGNMENTS;
        try (var sandbox = RunningSandbox.start(name(), directory(communes), CLOCK);
                var sql = Sql.in(sandbox.database("task-service"));
                var notifications = Sql.in(sandbox.database("notification-service"))) {
            Patience.until("all units are known", () -> sql.number("select count(*) from unit") >= communes);
            for (int time = 0; time <= Rounds.NUMBER; time++) {
                double seconds = register(sandbox, sql, time, tasks);
                if (time > 0) {
                    opened.add(seconds);
                }
                awaitRest(sql, notifications, (time + 1L) * tasks);
            }
            var rows = written(sandbox, sql);
            for (int round = 0; round < Rounds.NUMBER; round++) {
                bare.add(BareRows.secondsToInsert(sql, rows));
            }
            return finding(sandbox, communes, tasks, rows);
        }
    }

    private static double register(RunningSandbox sandbox, Sql sql, int time, int tasks) {
        var before = sql.number("select count(*) from task");
        long began = System.nanoTime();
        sandbox.api().post("/api/directives", "clerk", "application/json", directive(time));
        Patience.until(
                "its tasks are open",
                () -> sql.holds("select exists (select from directive where number = '" + number(time) + "')"));
        double seconds = (System.nanoTime() - began) / 1e9;
        var opened = sql.number("select count(*) from task where next_reminder_at is not null") - before;
        if (opened != tasks) {
            throw new IllegalStateException("Tasks with a plan: " + opened + ", not " + tasks);
        }
        return seconds;
    }

    private static void awaitRest(Sql sql, Sql notifications, long intents) {
        Patience.until("all events have left", () -> !sql.holds("select exists (select from outbox)"));
        Patience.until(
                "all intents are taken over", () -> notifications.number("select count(*) from intent") >= intents);
    }

    /** What the transaction of the last directive wrote. */
    private static List<BareRows> written(RunningSandbox sandbox, Sql sql) throws SQLException {
        var ofTheLast = "(select id from directive where number = '" + number(Rounds.NUMBER) + "')";
        return List.of(
                BareRows.read(sql, "task", "directive_id in " + ofTheLast),
                BareRows.read(
                        sql, "intent", "task_id in (select id from task where directive_id in " + ofTheLast + ")"),
                SentEvents.rows(
                        sandbox.bootstrapServers(), List.of("dondoc.tasks", "dondoc.reminders"), Rounds.NUMBER + 1));
    }

    private Finding finding(RunningSandbox sandbox, int communes, int tasks, List<BareRows> bareRows) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "from `POST` to the last task with its plan",
                Rounds.text("%.2f s", opened.median()),
                opened.range("%.2f s")));
        rows.add(List.of("bare batched `INSERT`", Rounds.text("%.2f s", bare.median()), bare.range("%.2f s")));
        double most = 0;
        for (var service : SERVICES) {
            double megabytes = sandbox.mostMegabytes(service);
            most = Math.max(most, megabytes);
            rows.add(List.of("most resident of " + service, Rounds.text("%.0f MB", megabytes), ""));
        }
        return new Finding(
                "Fan-out",
                Rounds.text(
                        "One directive of %d assignments for each of %,d communes, registered by REST in the sandbox (whose services compile with C1 only"
                                + " and have 160 MB of heap): %,d tasks. The bare `INSERT` writes the rows of task-service's transaction (%s) by one"
                                + " connection in batches of 1,000, in one transaction, into tables with the same indexes.",
                        ASSIGNMENTS,
                        communes,
                        tasks,
                        bareRows.stream()
                                .map(each ->
                                        Rounds.text("%,d of %s", each.rows().size(), each.table()))
                                .collect(Collectors.joining(", "))),
                List.of("", "median", "rounds"),
                rows,
                Rounds.text(
                        "within 3 × of the bare `INSERT`, each service under 350 MB; it is %.1f ×, the largest had %.0f MB.",
                        opened.median() / bare.median(), most));
    }

    private static String number(int time) {
        return (900 + time) + "-CV/TU";
    }

    private static String directive(int time) {
        return """
                {"number":"%s","type":"Công văn","issuer":"TU-SH","issuedOn":"2026-05-14","subject":"V/v báo cáo kết quả",
                 "urgency":"normal","text":"Công văn số %s giao các đơn vị báo cáo kết quả.","assignments":[%s]}""".formatted(
                        number(time),
                        number(time),
                        IntStream.rangeClosed(1, ASSIGNMENTS)
                                .mapToObj(FanOut::assignment)
                                .collect(Collectors.joining(",")));
    }

    private static String assignment(int ordinal) {
        return """
                {"ordinal":"%d","start":0,"end":10,"content":"Báo cáo kết quả thực hiện nội dung %d","lead":["CAC-XA"],"without":[],
                 "coordinating":[],"supervising":["VP-TU"],"followed":true,
                 "deadline":{"words":"chậm nhất ngày 30/6/2026","kind":"by_date_inclusive","writtenDay":"2026-06-30",
                 "lastDay":"2026-06-30","rule":"chậm nhất ngày <ngày>","derivation":"hạn cuối là ngày ghi trong văn bản",
                 "start":0,"end":10}}""".formatted(ordinal, ordinal);
    }

    private static String directory(int communes) {
        return IntStream.rangeClosed(1, communes)
                .mapToObj(
                        "XA-%1$04d,Ủy ban nhân dân xã Mẫu %1$d,unit,,CAC-XA,,,Đầu mối %1$d,focal,xa-%1$04d@example.vn,,email"
                                ::formatted)
                .collect(Collectors.joining("\n", DIRECTORY, "\n"));
    }
}
