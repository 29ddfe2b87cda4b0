package vn.dondoc.notification.delivery.email;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import io.vertx.mutiny.core.Context;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.mail.MailClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

    private final MailClient client;

    /** All dialogues run on one event loop: the client keeps its pool and its connections without regard to threads. */
    private final Context loop;

    private final MailSettings settings;
    private final BackOff backOff;
    private final MimeMail.Party sender;

    EmailDelivery(
            Vertx vertx,
            MailClient client,
            MailSettings settings,
            BackOff backOff,
            @ConfigProperty(name = "quarkus.mailer.from") String sender) {
        this.loop = vertx.getOrCreateContext();
        this.client = client;
        this.settings = settings;
        this.backOff = backOff;
        this.sender = MimeMail.Party.parse(sender);
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public String reference(MessageId message) {
        return "<" + message.value()
                + sender.address().substring(sender.address().indexOf('@')) + ">";
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
        return send(attempt, mail(attempt, letter));
    }

    private MailMessage mail(Attempt attempt, Letter letter) {
        var mime = MimeMail.of(
                reference(attempt.message()),
                sender,
                new MimeMail.Party(attempt.name(), attempt.address()),
                attempt.frozenAt(),
                letter);
        var mail = new MailMessage()
                .setFrom(sender.address())
                .setTo(List.of(attempt.address()))
                .setText(mime.body());
        mime.headers().forEach(mail::addHeader);
        return mail;
    }

    private DeliveryOutcome send(Attempt attempt, MailMessage mail) {
        try {
            Uni.createFrom()
                    .<MailResult>emitter(answer -> loop.runOnContext(
                            () -> client.sendMail(mail).subscribe().with(answer::complete, answer::fail)))
                    .await()
                    .atMost(settings.timeout());
            return new DeliveryOutcome.Delivered(reference(attempt.message()));
        } catch (TimeoutException e) {
            // The dialogue with the server goes on; it may still take the mail
            return new DeliveryOutcome.Unknown("Máy chủ thư không trả lời kịp, không rõ thư đã được nhận hay chưa.");
        } catch (RuntimeException e) {
            var failure = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
            var outcome = SmtpFailures.outcome(failure, backOff.after(attempt.number(), attempt.began()));
            Log.debugf(failure, "Message %s, attempt %d: %s", attempt.message().value(), attempt.number(), outcome);
            return outcome;
        }
    }
}
