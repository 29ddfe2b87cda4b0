package vn.dondoc.sandbox.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import vn.dondoc.sandbox.inbox.Messages;
import vn.dondoc.sandbox.web.Address;

/** An SMTP server without TLS, which puts every mail into the inbox. */
public final class MailServer implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(10);

    private final SmtpServer server;

    private MailServer(SmtpServer server) {
        this.server = server;
    }

    public static MailServer start(Address address, Messages messages, MailFaults faults) {
        Managers managers = new Managers() {
            private final SmtpManager reception =
                    new ScriptedReception(getImapHostManager(), getUserManager(), messages, faults);

            @Override
            public SmtpManager getSmtpManager() {
                return reception;
            }
        };
        SmtpServer server =
                new SmtpServer(new ServerSetup(address.port(), address.host(), ServerSetup.PROTOCOL_SMTP), managers);
        server.startService();
        try {
            if (!server.waitTillRunning(START.toMillis())) {
                throw new IllegalStateException("The mail server does not start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the mail server starts", e);
        }
        return new MailServer(server);
    }

    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        server.stopService();
    }
}
