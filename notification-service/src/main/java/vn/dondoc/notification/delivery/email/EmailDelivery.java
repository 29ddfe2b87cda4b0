package vn.dondoc.notification.delivery.email;

import io.quarkus.logging.Log;
import io.vertx.ext.mail.MailMessage;
import jakarta.enterprise.context.ApplicationScoped;
import vn.dondoc.notification.delivery.Attempt;
import vn.dondoc.notification.delivery.BackOff;
import vn.dondoc.notification.delivery.Deliverer;
import vn.dondoc.notification.delivery.DeliveryOutcome;
import vn.dondoc.notification.message.Letter;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.MessageId;

/**
 * Sends mails. The Message-ID stays for the life of a message, so a receiver knows a second copy; that is why an attempt
 * of unknown outcome may be made again.
 */
@ApplicationScoped
class EmailDelivery implements Deliverer {

    private final Posting posting;
    private final BackOff backOff;
    private final BounceSettings bounces;

    EmailDelivery(Posting posting, BackOff backOff, BounceSettings bounces) {
        this.posting = posting;
        this.backOff = backOff;
        this.bounces = bounces;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public String reference(MessageId message) {
        return posting.messageId(message.value().toString());
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public DeliveryOutcome deliver(Attempt attempt) {
        if (!MailAddress.isSafe(attempt.address())) {
            return new DeliveryOutcome.Refused("Địa chỉ thư điện tử trong danh bạ không hợp lệ.");
        }
        if (!(attempt.content() instanceof Letter letter)) {
            throw new IllegalArgumentException("Message " + attempt.message().value() + " is not written as a mail");
        }
        return posting.post(
                mail(attempt, letter),
                new DeliveryOutcome.Delivered(reference(attempt.message())),
                failure -> failed(attempt, failure));
    }

    private MailMessage mail(Attempt attempt, Letter letter) {
        var mime = MimeMail.of(
                reference(attempt.message()),
                letter.thread().stream().map(this::reference).toList(),
                posting.sender(),
                new MimeMail.Party(attempt.name(), attempt.address()),
                attempt.frozenAt(),
                letter);
        var mail = posting.mail(mime, attempt.address());
        bounces.returnPath(attempt.message()).ifPresent(mail::setBounceAddress);
        return mail;
    }

    private DeliveryOutcome failed(Attempt attempt, Throwable failure) {
        var outcome = SmtpFailures.outcome(failure, backOff.after(attempt.number(), attempt.began()));
        Log.debugf(failure, "Message %s, attempt %d: %s", attempt.message().value(), attempt.number(), outcome);
        return outcome;
    }
}
