package vn.dondoc.notification.outside;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mail server and a Zalo for the tests of the running service, started and ended with it. */
public final class Outside implements QuarkusTestResourceLifecycleManager {

    private static final String BOUNCES = "tra-lai@example.vn";

    private static @Nullable GreenMail mail;
    private static @Nullable FakeZalo zalo;

    @Override
    public Map<String, String> start() {
        mail = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        mail.start();
        mail.setUser(BOUNCES, BOUNCES, "secret-2");
        zalo = FakeZalo.start();
        var url = "http://127.0.0.1:" + zalo.port();
        return Map.ofEntries(
                Map.entry("quarkus.mailer.host", "127.0.0.1"),
                Map.entry("quarkus.mailer.port", String.valueOf(mail.getSmtp().getPort())),
                Map.entry("quarkus.mailer.from", "dondoc@example.vn"),
                Map.entry("quarkus.mailer.start-tls", "DISABLED"),
                Map.entry("dondoc.bounces.address", BOUNCES),
                Map.entry("dondoc.bounces.protocol", "imap"),
                Map.entry("dondoc.bounces.host", "127.0.0.1"),
                Map.entry("dondoc.bounces.port", String.valueOf(mail.getImap().getPort())),
                Map.entry("dondoc.bounces.user", BOUNCES),
                Map.entry("dondoc.bounces.password", "secret-2"),
                Map.entry("dondoc.administrator.address", "quan-tri@example.vn"),
                Map.entry("dondoc.base-url", "https://dondoc.example.vn"),
                Map.entry("dondoc.answer-links.key-file", keyFile()),
                Map.entry("dondoc.zalo.api-url", url),
                Map.entry("dondoc.zalo.oauth-url", url),
                Map.entry("dondoc.zalo.oa-url", url),
                Map.entry("dondoc.zalo.webhook-secret", "oa-secret-1"),
                Map.entry("dondoc.zalo.app-id", "app-1"),
                Map.entry("dondoc.zalo.secret-key", "secret-1"),
                Map.entry("dondoc.zalo.refresh-token", FakeZalo.FIRST_REFRESH_TOKEN),
                Map.entry("dondoc.zalo.template-id", "template-1"));
    }

    private static String keyFile() {
        try {
            var file = Files.createTempFile("answer-links", ".keys");
            file.toFile().deleteOnExit();
            return Files.writeString(file, "1=" + Base64.getEncoder().encodeToString(new byte[32]) + "\n")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (mail != null) {
            mail.stop();
        }
        if (zalo != null) {
            zalo.stop();
        }
    }

    public static FakeZalo zalo() {
        return started(zalo);
    }

    /** A mail server returns something to the mailbox of bounces. */
    public static void bounce(String mime) {
        mail().getUserManager().getUser(BOUNCES).deliver(GreenMailUtil.newMimeMessage(mime));
    }

    /** How many mails lie in the mailbox of bounces. */
    public static int bounces() {
        try {
            return mail().getManagers()
                    .getImapHostManager()
                    .getInbox(mail().getUserManager().getUser(BOUNCES))
                    .getMessageCount();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void emptyTheBounces() {
        try {
            mail().getManagers()
                    .getImapHostManager()
                    .getInbox(mail().getUserManager().getUser(BOUNCES))
                    .deleteAllMessages();
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    static GreenMail mail() {
        return started(mail);
    }

    private static <T> T started(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("The test class lacks @QuarkusTestResource(Outside.class)");
        }
        return part;
    }
}
