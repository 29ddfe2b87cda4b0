package vn.dondoc.notification.delivery.email;

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
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.dondoc.notification.delivery.DeliveryOutcome;

/** Hands finished mails to the mail server, within a bound of time of our own: the client itself may wait for ever. */
@ApplicationScoped
class Posting {

    private final MailClient client;

    /** All dialogues run on one event loop: the client keeps its pool and its connections without regard to threads. */
    private final Context loop;

    private final MailSettings settings;
    private final MimeMail.Party sender;

    Posting(
            Vertx vertx,
            MailClient client,
            MailSettings settings,
            @ConfigProperty(name = "quarkus.mailer.from") String sender) {
        this.loop = vertx.getOrCreateContext();
        this.client = client;
        this.settings = settings;
        this.sender = MimeMail.Party.parse(sender);
    }

    MimeMail.Party sender() {
        return sender;
    }

    /** An id of ours as a Message-ID, at the sender's domain. */
    String messageId(String id) {
        return "<" + id + sender.address().substring(sender.address().indexOf('@')) + ">";
    }

    MailMessage mail(MimeMail mime, String address) {
        var mail = new MailMessage()
                .setFrom(sender.address())
                .setTo(List.of(address))
                .setText(mime.body());
        mime.headers().forEach(mail::addHeader);
        return mail;
    }

    /** Blocks. @param failed what a failure means, its cause laid bare */
    DeliveryOutcome post(MailMessage mail, DeliveryOutcome taken, Function<Throwable, DeliveryOutcome> failed) {
        try {
            Uni.createFrom()
                    .<MailResult>emitter(answer -> loop.runOnContext(
                            () -> client.sendMail(mail).subscribe().with(answer::complete, answer::fail)))
                    .await()
                    .atMost(settings.timeout());
            return taken;
        } catch (TimeoutException e) {
            // The dialogue with the server goes on; it may still take the mail
            return new DeliveryOutcome.Unknown("Máy chủ thư không trả lời kịp, không rõ thư đã được nhận hay chưa.");
        } catch (RuntimeException e) {
            return failed.apply(e instanceof CompletionException && e.getCause() != null ? e.getCause() : e);
        }
    }
}
