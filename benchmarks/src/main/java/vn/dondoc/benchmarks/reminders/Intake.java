package vn.dondoc.benchmarks.reminders;

import java.time.Instant;
import java.util.List;
import vn.dondoc.benchmarks.parts.Parts;
import vn.dondoc.benchmarks.parts.Sql;
import vn.dondoc.benchmarks.parts.Submitter;

/** Directives from other systems: from the first record on Kafka to the last answer. */
final class Intake implements Measure {

    private static final int SUBMISSIONS = 10_000;
    private static final double GOAL = 300;
    private static final String TOPIC = "dondoc.directives.submitted";
    private static final String ANSWERS = "dondoc.directives.answered";
    /** Of as many partitions, and nobody else listens. */
    private static final String BARE = TOPIC + ".dead-letter";

    @Override
    public String name() {
        return "intake";
    }

    @Override
    public Finding measure(Size size) throws Exception {
        int number = size.of(SUBMISSIONS);
        var answered = new Rounds("answered a second");
        var bare = new Rounds("bare records a second");
        try (var parts = Parts.start(name(), Instant.parse("2026-06-10T02:00:00Z"));
                var service = parts.directiveService();
                var submitter = new Submitter(parts)) {
            layOut(parts);
            run(submitter, TOPIC, ANSWERS, Submitter.directives(number / 10, "warm"), "directive-accepted.v1");
            for (int round = 1; round <= Rounds.NUMBER; round++) {
                var events = Submitter.directives(number, Integer.toString(round));
                answered.add(run(submitter, TOPIC, ANSWERS, events, "directive-accepted.v1"));
                bare.add(run(submitter, BARE, BARE, events, "directive-submitted.v1"));
            }
        }
        return new Finding(
                "Intake",
                "Submissions of two assignments each, every one with a key of its own, from the first record sent to"
                        + " the last answer heard: checked, registered with original, event and answer, committed and relayed."
                        + " Beside it the same records produced and consumed, and nothing else.",
                List.of("", "records", "a second, median", "rounds"),
                List.of(
                        List.of("answered", text(number), text(answered), answered.range("%,.0f")),
                        List.of("bare produce and consume", text(number), text(bare), bare.range("%,.0f"))),
                Rounds.text(
                        "at least %,.0f a second; it is %,.0f, %.1f %% of the bare way.",
                        GOAL, answered.median(), 100 * answered.median() / bare.median()));
    }

    private static double run(Submitter submitter, String topic, String answers, List<String> events, String expected) {
        try (var listening = submitter.listen(answers)) {
            long began = System.nanoTime();
            submitter.send(topic, events);
            var keys = listening.await(events.size(), expected);
            double seconds = (System.nanoTime() - began) / 1e9;
            if (keys.size() != events.size()) {
                throw new IllegalStateException(events.size() + " sent, " + keys.size() + " of them came back");
            }
            return events.size() / seconds;
        }
    }

    private static void layOut(Parts parts) {
        try (var sql = Sql.in(parts.database("directive"))) {
            sql.run("""
                    insert into unit (code, name, kind, active, aliases, groups, search_text, changed_at, version)
                    select 'TU-MAU', 'Tỉnh ủy Mẫu', 'UNIT', true, cast('{}' as varchar[]), cast('{}' as varchar[]), '',
                           timestamptz '2026-06-01', 0
                    union all
                    select 'XA-' || lpad(n::text, 4, '0'), 'Ủy ban nhân dân xã Mẫu ' || n, 'UNIT', true, cast('{}' as varchar[]),
                           cast('{}' as varchar[]), '', timestamptz '2026-06-01', 0
                    from generate_series(1, %d) as n;
                    insert into contact (unit_code, position, contact_id, name, role, email, channels)
                    select code, 0, gen_random_uuid(), 'Đầu mối', 'FOCAL', lower(code) || '@example.vn', '{}' from unit
                    """.formatted(Submitter.UNITS));
        }
    }

    private static String text(int number) {
        return Rounds.text("%,d", number);
    }

    private static String text(Rounds rounds) {
        return Rounds.text("%,.0f", rounds.median());
    }
}
