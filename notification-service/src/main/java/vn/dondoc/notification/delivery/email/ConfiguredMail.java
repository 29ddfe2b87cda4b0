package vn.dondoc.notification.delivery.email;

import io.quarkus.mailer.SentMail;
import io.quarkus.mailer.runtime.MailerSupport;
import io.quarkus.mailer.runtime.Mailers;
import io.quarkus.mailer.runtime.MailersRuntimeConfig;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/** Mail clients as {@code quarkus.mailer.*} says. The framework makes one and no second, so its own maker of clients is asked here. */
class ConfiguredMail {

    private static final MailerSupport ONLY_ONE = new MailerSupport(true, Set.of());

    @Produces
    @Singleton
    MailLines lines(
            Vertx vertx,
            io.vertx.mutiny.core.Vertx mutiny,
            MailersRuntimeConfig config,
            LaunchMode mode,
            TlsConfigurationRegistry tls,
            Event<SentMail> sent) {
        return new MailLines(
                vertx,
                () -> new Mailers(vertx, mutiny, config, mode, ONLY_ONE, tls, sent)
                        .mailClientFromName(Mailers.DEFAULT_MAILER_NAME));
    }
}
