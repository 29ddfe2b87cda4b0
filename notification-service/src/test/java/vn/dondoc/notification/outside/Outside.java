package vn.dondoc.notification.outside;

import com.icegreen.greenmail.util.GreenMail;
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

    private static @Nullable GreenMail mail;
    private static @Nullable FakeZalo zalo;

    @Override
    public Map<String, String> start() {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        zalo = FakeZalo.start();
        var url = "http://127.0.0.1:" + zalo.port();
        return Map.ofEntries(
                Map.entry("quarkus.mailer.host", "127.0.0.1"),
                Map.entry("quarkus.mailer.port", String.valueOf(mail.getSmtp().getPort())),
                Map.entry("quarkus.mailer.from", "dondoc@example.vn"),
                Map.entry("quarkus.mailer.start-tls", "DISABLED"),
                Map.entry("dondoc.base-url", "https://dondoc.example.vn"),
                Map.entry("dondoc.answer-links.key-file", keyFile()),
                Map.entry("dondoc.zalo.api-url", url),
                Map.entry("dondoc.zalo.oauth-url", url),
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
