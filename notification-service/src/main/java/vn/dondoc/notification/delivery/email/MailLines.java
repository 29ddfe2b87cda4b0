package vn.dondoc.notification.delivery.email;

import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The line in use. A mail that gets no answer holds a place in the pool of its client for ever: as many as it has, and no mail would leave
 * any more. So what comes after it goes by a new line, and the old one ends when the dialogues that still run on it are over.
 */
class MailLines {

    private final Vertx vertx;
    private final Supplier<MailClient> clients;
    private @Nullable MailLine inUse;

    MailLines(Vertx vertx, Supplier<MailClient> clients) {
        this.vertx = vertx;
        this.clients = clients;
    }

    /** For one dialogue. */
    synchronized MailLine take() {
        if (inUse == null || inUse.isHung()) {
            inUse = MailLine.open(vertx, clients);
        }
        inUse.begin();
        return inUse;
    }

    synchronized void giveBack(MailLine line, boolean withoutAnswer) {
        line.end(withoutAnswer);
    }
}
