package vn.dondoc.task;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Lets two transactions cross. */
public final class Meanwhile {

    private Meanwhile() {}

    /** Does the one, and before that is committed the other: until it is over, or waits for the first. */
    public static void during(Runnable one, Runnable other) {
        var running = QuarkusTransaction.requiringNew().call(() -> {
            one.run();
            var crossing = runAsync(other);
            await().until(() -> crossing.isDone() || isSomebodyKeptWaiting());
            return crossing;
        });
        running.join();
    }

    private static boolean isSomebodyKeptWaiting() {
        return Database.count("select count(*) from pg_locks where not granted") > 0;
    }
}
