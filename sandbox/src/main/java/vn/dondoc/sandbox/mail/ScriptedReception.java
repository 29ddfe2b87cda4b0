package vn.dondoc.sandbox.mail;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.dondoc.sandbox.inbox.Messages;

/** Takes a mail for each recipient of its envelope, or shows the fault scripted for that recipient. */
final class ScriptedReception extends SmtpManager {

    /** Longer than any sender waits. */
    private static final long SILENCE_MINUTES = 10;

    private final Messages messages;
    private final MailFaults faults;

    ScriptedReception(ImapHostManager mailboxes, UserManager users, Messages messages, MailFaults faults) {
        super(mailboxes, users);
        this.messages = messages;
        this.faults = faults;
    }

    @Override
    public @Nullable String checkRecipient(SmtpState state, MailAddress recipient) {
        return switch (faults.of(recipient.getEmail())) {
            case DEFER -> "451 4.3.0 Mailbox temporarily unavailable";
            case REFUSE -> "550 5.1.1 Mailbox unavailable";
            case NONE, MUTE, LOSE_REPLY -> null;
        };
    }

    @Override
    public @Nullable String checkData(SmtpState state) {
        if (meets(state, MailFault.MUTE)) {
            stayMute();
        }
        return null;
    }

    @Override
    public void send(SmtpState state) {
        try {
            for (MailAddress recipient : state.getMessage().getToAddresses()) {
                messages.add(MailReading.of(state.getMessage().getMessage(), recipient.getEmail()));
            }
        } catch (MessagingException | IOException e) {
            // the server answers 451 to what it cannot read
            throw new UncheckedIOException(new IOException("The mail cannot be read", e));
        }
        if (meets(state, MailFault.LOSE_REPLY)) {
            stayMute();
        }
    }

    private boolean meets(SmtpState state, MailFault fault) {
        return state.getMessage().getToAddresses().stream()
                .anyMatch(recipient -> faults.of(recipient.getEmail()) == fault);
    }

    private static void stayMute() {
        try {
            TimeUnit.MINUTES.sleep(SILENCE_MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
