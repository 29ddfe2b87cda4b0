package vn.dondoc.messaging;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Deletes the ids of events that can no longer come again. */
@ApplicationScoped
class ForgettingOldEvents {

    private static final Logger LOG = Logger.getLogger(ForgettingOldEvents.class);

    private final DataSource database;
    private final Clock clock;
    private final MessagingSettings settings;

    ForgettingOldEvents(DataSource database, Clock clock, MessagingSettings settings) {
        this.database = database;
        this.clock = clock;
        this.settings = settings;
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run(clock.instant());
    }

    int run(Instant now) {
        try (Connection connection = database.getConnection()) {
            int forgotten = InboxTable.forgetBefore(
                    connection, now.minus(settings.inbox().keep()));
            LOG.debugf("Forgot events processed long ago: events=%d", forgotten);
            return forgotten;
        } catch (SQLException e) {
            throw new DatabaseFailure("Cannot forget old events", e);
        }
    }
}
