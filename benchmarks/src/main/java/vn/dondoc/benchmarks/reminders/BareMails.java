package vn.dondoc.benchmarks.reminders;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.LoginOption;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailConfig;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.StartTLSOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.dondoc.benchmarks.parts.Patience;
import vn.dondoc.benchmarks.parts.SmtpSink;

/**
 * A loop that does nothing but hand mails to the sink: with the mail client of notification-service, its pool, its one event loop,
 * and every connection of the pool busy. The mail is one that the service has sent, under a new {@code Message-ID} each time.
 */
final class BareMails implements AutoCloseable {

    /** {@code quarkus.mailer.max-pool-size} of notification-service. */
    static final int CONNECTIONS = 20;

    private static final String FROM = "dondoc@example.vn";

    private final Vertx vertx = Vertx.vertx();
    private final SmtpSink sink;
    private final MailClient client;

    BareMails(SmtpSink sink) {
        this.sink = sink;
        this.client = MailClient.create(
                vertx,
                new MailConfig()
                        .setHostname("127.0.0.1")
                        .setPort(sink.port())
                        .setStarttls(StartTLSOptions.DISABLED)
                        .setLogin(LoginOption.NONE)
                        .setMaxPoolSize(CONNECTIONS));
    }

    /** Seconds until the last of so many is taken. */
    double seconds(String mail, int number) {
        sink.clear();
        var left = new AtomicInteger(number);
        var failure = new AtomicReference<@Nullable Throwable>();
        var letter = Letter.of(mail);
        long began = System.nanoTime();
        vertx.getOrCreateContext().runOnContext(start -> {
            for (int i = 0; i < CONNECTIONS; i++) {
                sendNext(letter, left, failure);
            }
        });
        Patience.until("all bare mails are taken", () -> {
            if (failure.get() != null) {
                throw new IllegalStateException("A bare mail failed", failure.get());
            }
            return sink.messages() == number;
        });
        return (sink.lastTakenAt() - began) / 1e9;
    }

    private void sendNext(Letter letter, AtomicInteger left, AtomicReference<@Nullable Throwable> failure) {
        if (left.getAndDecrement() > 0) {
            client.sendMail(letter.message())
                    .onSuccess(taken -> sendNext(letter, left, failure))
                    .onFailure(failure::set);
        }
    }

    @Override
    public void close() {
        client.close().toCompletionStage().toCompletableFuture().join();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** A mail taken apart as notification-service hands one to the client. */
    private record Letter(Map<String, String> headers, String body) {

        static Letter of(String mail) {
            int end = mail.indexOf("\n\n");
            var headers = new LinkedHashMap<String, String>();
            mail.substring(0, end).replace("\n ", " ").lines().forEach(line -> {
                int colon = line.indexOf(": ");
                headers.put(line.substring(0, colon), line.substring(colon + 2));
            });
            return new Letter(headers, mail.substring(end + 2));
        }

        MailMessage message() {
            var message =
                    new MailMessage().setFrom(FROM).setTo("xa-0001@example.vn").setText(body);
            headers.forEach(message::addHeader);
            message.getHeaders().set("Message-ID", "<" + UUID.randomUUID() + "@example.vn>");
            return message;
        }
    }
}
