package vn.dondoc.notification.outside;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mail server that can be made to fail, in place of the one of {@link Outside}; and a service that does not wait long. */
public final class FailingMailServer implements QuarkusTestResourceLifecycleManager {

    private static @Nullable ScriptedSmtp smtp;

    /** After {@link Outside}, whose settings these replace. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        smtp = new ScriptedSmtp(ScriptedSmtp.Fault.NONE);
        return Map.of(
                "quarkus.mailer.port", String.valueOf(smtp.port()),
                "dondoc.mail.timeout", "4S",
                "quarkus.rest-client.zns.read-timeout", "2000");
    }

    @Override
    public void stop() {
        try {
            if (smtp != null) {
                smtp.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ScriptedSmtp smtp() {
        if (smtp == null) {
            throw new IllegalStateException("The test class lacks @QuarkusTestResource(FailingMailServer.class)");
        }
        return smtp;
    }
}
