package vn.dondoc.benchmarks.reminders;

import java.time.Instant;
import vn.dondoc.benchmarks.parts.Feed;
import vn.dondoc.benchmarks.parts.Parts;
import vn.dondoc.benchmarks.parts.Patience;
import vn.dondoc.benchmarks.parts.RunningService;
import vn.dondoc.benchmarks.parts.SmtpSink;
import vn.dondoc.benchmarks.parts.Sql;

/** notification-service with what it hears and a sink for its mails; every commune of the country has one who reads mail. */
record SendingParts(Parts parts, SmtpSink sink, RunningService service, Sql sql, Feed feed, BareMails bare)
        implements AutoCloseable {

    static SendingParts start(String name, Instant at) {
        var parts = Parts.start(name, at);
        var sink = new SmtpSink();
        var service = parts.notificationService(sink);
        var started = new SendingParts(
                parts, sink, service, Sql.in(parts.database("notification")), new Feed(parts), new BareMails(sink));
        started.feed().communes(SeededTasks.COMMUNES, at);
        Patience.until(
                "all units are known", () -> started.sql().number("select count(*) from unit") == SeededTasks.COMMUNES);
        return started;
    }

    Instant now() {
        return parts.clock().instant();
    }

    /** Waits until so many intents in all are taken over; then the tables are as the server likes them. */
    void awaitTakenOver(long intents) {
        feed.flush();
        // the highest number is cheap to ask for, and never behind the count
        Patience.until(
                "all reminders are taken over",
                () -> sql.number("select coalesce(max(intent_id), 0) from intent") >= intents
                        && sql.number("select count(*) from intent") == intents);
        sql.run("vacuum analyze");
    }

    /**
     * Moves the clock to an instant and waits until the sink has so many mails.
     *
     * @return when the clock was moved, by {@link System#nanoTime()}
     */
    long awaitSent(Instant due, int mails) {
        sink.clear();
        long began = System.nanoTime();
        parts.clock().moveTo(due);
        Patience.until("all mails are taken", () -> sink.messages() >= mails);
        awaitRest();
        if (sink.mails() != mails || sink.messages() != mails) {
            throw new IllegalStateException(
                    "Expected " + mails + " mails, there came " + sink.messages() + ", with copies " + sink.mails());
        }
        return began;
    }

    private void awaitRest() {
        Patience.until(
                "all outcomes are written down",
                () -> !sql.holds("select exists (select from message where state in ('ready', 'sending'))"));
        Patience.until("all events have left", () -> !sql.holds("select exists (select from outbox)"));
    }

    @Override
    public void close() throws Exception {
        bare.close();
        feed.close();
        sql.close();
        // the service before the sink it writes to
        parts.close();
        sink.close();
    }
}
