package vn.dondoc.notification.outside;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import vn.dondoc.notification.database.Database;

/** Lets two transactions cross. */
@ApplicationScoped
public class Meanwhile {

    private final Database database;

    Meanwhile(Database database) {
        this.database = database;
    }

    /** Does the one, and before that is committed the other: until it is over, or waits for the first. */
    public void during(Runnable one, Runnable other) {
        var running = QuarkusTransaction.requiringNew().call(() -> {
            one.run();
            var crossing = runAsync(other);
            await().until(() -> crossing.isDone() || isSomebodyKeptWaiting());
            return crossing;
        });
        running.join();
    }

    /** Whether a transaction waits for another. */
    public boolean isSomebodyKeptWaiting() {
        return database.sql("select exists (select from pg_locks where not granted) as waits")
                .one(row -> row.flag("waits"));
    }
}
