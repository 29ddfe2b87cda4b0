package vn.dondoc.notification.delivery.email;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.dondoc.notification.delivery.DeliveryOutcome;
import vn.dondoc.notification.message.Letter;

/** Mail to whoever runs this system: no reminder, so outside notices and ledger. */
@ApplicationScoped
public class AdministratorMail {

    private final Posting posting;

    AdministratorMail(Posting posting) {
        this.posting = posting;
    }

    /**
     * Sends now, blocks.
     *
     * @param id the same for every attempt at the same mail, so that a second copy is known; letters, digits, hyphens
     */
    public DeliveryOutcome write(String id, String address, Letter letter, Instant now) {
        if (!MailAddress.isSafe(address)) {
            throw new IllegalStateException("dondoc.administrator.address is no address");
        }
        var messageId = posting.messageId(id);
        var mime = MimeMail.of(
                messageId,
                List.of(),
                posting.sender(),
                new MimeMail.Party("Quản trị hệ thống Đôn Đốc", address),
                now,
                letter);
        return posting.post(
                posting.mail(mime, address),
                new DeliveryOutcome.Delivered(messageId),
                failure -> SmtpFailures.outcome(failure, now));
    }
}
