package vn.dondoc.sandbox;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dondoc.backends.BackendFailure;
import vn.dondoc.backends.Database;
import vn.dondoc.backends.KafkaBroker;
import vn.dondoc.backends.PostgresServer;
import vn.dondoc.sandbox.services.Crashable;
import vn.dondoc.sandbox.services.Service;

/** The database server and the broker, with all the services need in them. */
record Backings(PostgresServer postgres, KafkaBroker kafka, Map<String, Database> databases) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Backings.class);

    /**
     * Starts both at once.
     *
     * @throws CannotStart if one does not start; the other is ended then
     */
    static Backings start(Home home) {
        CompletableFuture<PostgresServer> postgres = CompletableFuture.supplyAsync(
                () -> PostgresServer.start(home.data().resolve("postgres")));
        CompletableFuture<KafkaBroker> kafka = CompletableFuture.supplyAsync(
                () -> KafkaBroker.start(home.data().resolve("kafka")));
        try {
            Map<String, Database> databases = new HashMap<>();
            for (Service service : Service.all()) {
                databases.put(
                        service.database(), postgres.join().createDatabase(service.database(), service.database()));
            }
            kafka.join().createTopics(Topics.ofTheContracts());
            return new Backings(postgres.join(), kafka.join(), databases);
        } catch (CompletionException | BackendFailure e) {
            end(postgres);
            end(kafka);
            Throwable why = e.getCause() == null ? e : e.getCause();
            throw new CannotStart("Database or broker does not start: " + why.getMessage(), e);
        }
    }

    /** Both, by their names. */
    Map<String, Crashable> crashable() {
        return Map.of(
                "postgres", crashable(postgres::kill, postgres::restart),
                "kafka", crashable(kafka::kill, kafka::restart));
    }

    private static Crashable crashable(Runnable kill, Runnable restart) {
        return new Crashable() {
            @Override
            public void crash() {
                kill.run();
            }

            @Override
            public void comeBack() {
                restart.run();
            }
        };
    }

    private static void end(CompletableFuture<? extends AutoCloseable> starting) {
        try {
            starting.join().close();
        } catch (CompletionException neverStarted) {
            LOG.debug("Nothing to end", neverStarted);
        } catch (Exception e) {
            LOG.warn("Did not end in order", e);
        }
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }
}
