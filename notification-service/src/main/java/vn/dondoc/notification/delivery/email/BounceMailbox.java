package vn.dondoc.notification.delivery.email;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.StoreClosedException;
import java.io.IOException;
import java.util.Properties;
import java.util.function.Consumer;

/** The mailbox of returned mails, read by IMAP or POP3. */
@ApplicationScoped
class BounceMailbox {

    private static final int MOST_AT_ONCE = 500;
    private static final String PATIENCE_MILLIS = "20000";

    private final BounceSettings settings;

    BounceMailbox(BounceSettings settings) {
        this.settings = settings;
    }

    /**
     * Hands over what was returned, one by one, and deletes what was taken. What is no status notification stays for a
     * person to read; the newest are looked at, so that what stays never hides what comes.
     */
    void empty(Consumer<ReturnedMail> taking) throws MessagingException {
        var protocol = settings.protocol();
        try (var store = Session.getInstance(properties(protocol)).getStore(protocol)) {
            int port = settings.port() == 0 ? -1 : settings.port();
            store.connect(
                    settings.host().orElseThrow(),
                    port,
                    settings.user().orElseThrow(),
                    settings.password().orElseThrow());
            var folder = store.getFolder(settings.folder());
            folder.open(Folder.READ_WRITE);
            try {
                int last = folder.getMessageCount();
                for (var mail : folder.getMessages(Math.max(1, last - MOST_AT_ONCE + 1), last)) {
                    take(mail, taking);
                }
            } finally {
                folder.close(true);
            }
        }
    }

    /** One that cannot be read stops none of the others. */
    private static void take(Message mail, Consumer<ReturnedMail> taking) throws MessagingException {
        try {
            var returned = ReturnedMail.read(mail);
            if (returned.isPresent()) {
                taking.accept(returned.get());
                mail.setFlag(Flags.Flag.DELETED, true);
            }
        } catch (FolderClosedException | StoreClosedException e) {
            throw e;
        } catch (MessagingException | IOException | RuntimeException e) {
            Log.warnf(e, "Mail %d of the mailbox of returned mails cannot be taken", mail.getMessageNumber());
        }
    }

    private static Properties properties(String protocol) {
        var properties = new Properties();
        for (var timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail." + protocol + "." + timeout, PATIENCE_MILLIS);
        }
        properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
        return properties;
    }
}
