package vn.dondoc.notification.evidence;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.notice.NoticeOutcome;

/** Keeps the books of promise 3, and shows them as gauges. */
@Startup
@ApplicationScoped
class Balancing {

    private final Database database;
    private final Map<NoticeOutcome, AtomicLong> ended = new EnumMap<>(NoticeOutcome.class);
    private final AtomicLong waiting;
    private final AtomicLong unaddressed;
    private final AtomicLong difference;

    Balancing(Database database, MeterRegistry meters) {
        this.database = database;
        for (var outcome : NoticeOutcome.values()) {
            ended.put(outcome, gauge(meters, outcome.code()));
        }
        waiting = gauge(meters, "waiting");
        unaddressed = meters.gauge("dondoc.intents.unaddressed", new AtomicLong());
        difference = meters.gauge("dondoc.notices.unbalanced", new AtomicLong());
    }

    private static AtomicLong gauge(MeterRegistry meters, String outcome) {
        return meters.gauge("dondoc.notices", Tags.of("outcome", outcome), new AtomicLong());
    }

    /** Counts both books; every replica shows the same numbers. */
    @Scheduled(every = "60s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var balance = balance();
        ended.forEach((outcome, gauge) -> gauge.set(balance.ended().getOrDefault(outcome, 0L)));
        waiting.set(balance.waiting());
        unaddressed.set(balance.unaddressed());
        difference.set(balance.difference());
        if (balance.difference() != 0) {
            Log.errorf("The ledger and the notices disagree: %s", balance);
        }
    }

    /** One statement: a single moment of the database. */
    Balance balance() {
        return database.sql("""
                        select (select count(*) from ledger where entry = 'planned') as due,
                               (select count(*) from ledger where entry = 'ended') as ended_in_ledger,
                               (select count(*) from notice where ended_at is null) as waiting,
                               (select count(*) from intent where addressed_at is null) as unaddressed,
                               (select count(*) from notice where outcome = 'delivered') as delivered,
                               (select count(*) from notice where outcome = 'failed') as failed,
                               (select count(*) from notice where outcome = 'unknown') as unknown,
                               (select count(*) from notice where outcome = 'suppressed') as suppressed,
                               (select count(*) from notice where outcome = 'superseded') as superseded,
                               (select count(*) from notice where outcome = 'crossed') as crossed
                        """).one(row -> {
            var byOutcome = new EnumMap<NoticeOutcome, Long>(NoticeOutcome.class);
            for (var outcome : NoticeOutcome.values()) {
                byOutcome.put(outcome, row.number(outcome.code()));
            }
            return new Balance(
                    row.number("due"),
                    byOutcome,
                    row.number("ended_in_ledger"),
                    row.number("waiting"),
                    row.number("unaddressed"));
        });
    }
}
