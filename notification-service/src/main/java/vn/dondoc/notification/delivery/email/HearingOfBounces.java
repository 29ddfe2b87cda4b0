package vn.dondoc.notification.delivery.email;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.database.Row;
import vn.dondoc.notification.ledger.Ledger;
import vn.dondoc.notification.ledger.LedgerRow;

/**
 * Writes down which mails came back, and stops writing to addresses that do not exist. A notice that ended stays as it
 * ended: the server did take the mail.
 */
@ApplicationScoped
public class HearingOfBounces {

    private record Sent(UUID contact, int attempts, boolean isKnown) {}

    private final BounceMailbox mailbox;
    private final BounceSettings settings;
    private final Database database;
    private final Ledger ledger;
    private final Clock clock;

    HearingOfBounces(BounceMailbox mailbox, BounceSettings settings, Database database, Ledger ledger, Clock clock) {
        this.mailbox = mailbox;
        this.settings = settings;
        this.database = database;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Two replicas may read the same mail: what it says is written down once. */
    @Scheduled(every = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void run() {
        if (!settings.isComplete()) {
            return;
        }
        var now = clock.instant();
        try {
            mailbox.empty(returned -> QuarkusTransaction.requiringNew().run(() -> take(returned, now)));
        } catch (MessagingException e) {
            Log.warn("The mailbox of returned mails cannot be read", e);
        }
    }

    private void take(ReturnedMail returned, Instant now) {
        var sent = database.sql("""
                        select contact_id, attempts,
                               exists (select from ledger where message_id = m.message_id and entry = 'bounced') as known
                        from message m where message_id = :message and subject is not null and attempts > 0 for update
                        """).with("message", returned.message().value()).first(HearingOfBounces::sent);
        if (sent.isEmpty() || sent.get().isKnown() || !returned.isFinal()) {
            return;
        }
        ledger.append(LedgerRow.ofMessage(
                now,
                LedgerRow.Entry.BOUNCED,
                returned.message().value(),
                sent.get().contact(),
                "email",
                sent.get().attempts(),
                "Thư bị trả lại (" + returned.status() + "): " + returned.diagnostic(),
                null));
        if (returned.condemnsTheAddress()) {
            suppress(sent.get().contact(), returned, now);
        }
    }

    /** Not where the directory corrected the address after the mail had left. */
    private void suppress(UUID contact, ReturnedMail returned, Instant now) {
        database.sql("""
                        insert into suppressed_address (channel, address, reason, since)
                        select channel, lower(address), :reason, :now from contact_address
                        where contact_id = :contact and channel = 'email'
                          and encode(sha256(convert_to(lower(address), 'UTF8')), 'hex')
                              = coalesce((select sent_to from message where message_id = :message), '')
                        on conflict do nothing
                        """)
                .with("reason", "Thư bị trả lại, mã " + returned.status() + ".")
                .with("now", now)
                .with("contact", contact)
                .with("message", returned.message().value())
                .run();
    }

    private static Sent sent(Row row) {
        return new Sent(row.uuid("contact_id"), row.integer("attempts"), row.flag("known"));
    }
}
