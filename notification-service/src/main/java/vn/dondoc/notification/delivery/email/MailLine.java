package vn.dondoc.notification.delivery.email;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A mail client with an event loop of its own, on which all its dialogues run: the client keeps its pool and its connections
 * without regard to threads. It is a verticle because only the end of a verticle closes a connection on which a server is
 * silent; the client itself waits for such a one even when it is closed.
 */
final class MailLine extends AbstractVerticle {

    private final Supplier<MailClient> clients;
    private @Nullable MailClient client;
    private int dialogues;
    private boolean hung;

    private MailLine(Supplier<MailClient> clients) {
        this.clients = clients;
    }

    static MailLine open(Vertx vertx, Supplier<MailClient> clients) {
        var line = new MailLine(clients);
        vertx.deployVerticle(line).toCompletionStage().toCompletableFuture().join();
        return line;
    }

    @Override
    public void start() {
        client = clients.get();
    }

    /** Whoever still waits for a place in the pool is sent away before the connections are closed. */
    @Override
    public void stop() {
        if (client != null) {
            client.close();
        }
    }

    CompletableFuture<MailResult> send(MailMessage mail) {
        var answer = new CompletableFuture<MailResult>();
        var open = client;
        if (open == null) {
            throw new IllegalStateException("Not open");
        }
        context.runOnContext(
                nothing -> open.sendMail(mail).onSuccess(answer::complete).onFailure(answer::completeExceptionally));
        return answer;
    }

    void begin() {
        dialogues++;
    }

    /** @param withoutAnswer nobody waits for it any more, but the client does */
    void end(boolean withoutAnswer) {
        dialogues--;
        hung |= withoutAnswer;
        if (hung && dialogues == 0) {
            vertx.undeploy(deploymentID());
        }
    }

    boolean isHung() {
        return hung;
    }
}
