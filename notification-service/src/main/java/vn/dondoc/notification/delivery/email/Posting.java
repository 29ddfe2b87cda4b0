package vn.dondoc.notification.delivery.email;

import io.vertx.ext.mail.MailMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.dondoc.notification.delivery.DeliveryOutcome;

/** Hands finished mails to the mail server, within a bound of time of our own: the client itself may wait for ever. */
@ApplicationScoped
class Posting {

    private final MailLines lines;
    private final MailSettings settings;
    private final MimeMail.Party sender;

    Posting(MailLines lines, MailSettings settings, @ConfigProperty(name = "quarkus.mailer.from") String sender) {
        this.lines = lines;
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
        var line = lines.take();
        boolean isAnswered = true;
        try {
            line.send(mail)
                    .orTimeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
                    .join();
            return taken;
        } catch (CompletionException e) {
            var cause = e.getCause() == null ? e : e.getCause();
            if (cause instanceof TimeoutException) {
                // The server may have taken it, or take it yet
                isAnswered = false;
                return new DeliveryOutcome.Unknown(
                        "Máy chủ thư không trả lời kịp, không rõ thư đã được nhận hay chưa.");
            }
            return failed.apply(cause);
        } finally {
            lines.giveBack(line, !isAnswered);
        }
    }
}
