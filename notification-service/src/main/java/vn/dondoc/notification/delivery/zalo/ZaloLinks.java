package vn.dondoc.notification.delivery.zalo;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.notice.ContactId;

/** Which contact is which follower of the Official Account. */
@ApplicationScoped
class ZaloLinks {

    /** What a person sends to the account. @param validUntil after it another code is needed */
    record Code(String code, Instant validUntil) {}

    private static final Duration VALID_FOR = Duration.ofMinutes(30);
    private static final int CODES = 100_000_000;

    private final Database database;
    private final SecureRandom random = new SecureRandom();

    ZaloLinks(Database database) {
        this.database = database;
    }

    /** A new code; an earlier one of the same person is void. */
    Code newCode(UUID contact, Instant now) {
        var code = "%08d".formatted(random.nextInt(CODES));
        database.sql("delete from zalo_link_code where contact_id = :contact or expires_at <= :now")
                .with("contact", contact)
                .with("now", now)
                .run();
        database.sql("insert into zalo_link_code (code, contact_id, expires_at) values (:code, :contact, :expires)")
                .with("code", code)
                .with("contact", contact)
                .with("expires", now.plus(VALID_FOR))
                .run();
        return new Code(code, now.plus(VALID_FOR));
    }

    /** A follower sent a code: it is used up, and the follower is now that contact and no other. @return whether it was good */
    boolean link(String code, String user, Instant now) {
        var contact = database.sql(
                        "delete from zalo_link_code where code = :code and expires_at > :now returning contact_id")
                .with("code", code)
                .with("now", now)
                .first(row -> row.uuid("contact_id"));
        contact.ifPresent(id -> {
            database.sql("delete from zalo_link where user_id = :user or contact_id = :contact")
                    .with("user", user)
                    .with("contact", id)
                    .run();
            database.sql("insert into zalo_link (contact_id, user_id, linked_at) values (:contact, :user, :now)")
                    .with("contact", id)
                    .with("user", user)
                    .with("now", now)
                    .run();
        });
        return contact.isPresent();
    }

    void unlink(UUID contact) {
        database.sql("delete from zalo_link where contact_id = :contact")
                .with("contact", contact)
                .run();
    }

    Optional<String> user(ContactId contact) {
        return database.sql("select user_id from zalo_link where contact_id = :contact")
                .with("contact", contact.value())
                .first(row -> row.text("user_id"));
    }
}
