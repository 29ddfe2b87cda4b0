package vn.dondoc.sandbox.mail;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which recipient meets which fault; `*` stands for everybody. A name beginning with a fault ("refuse.any@…") always meets it. */
public final class MailFaults {

    private static final String EVERYBODY = "*";

    private final Map<String, MailFault> scripted = new ConcurrentHashMap<>();

    /** @throws IllegalArgumentException for a fault it does not know */
    public void set(String recipient, String fault) {
        scripted.put(recipient.toLowerCase(Locale.ROOT), MailFault.named(fault));
    }

    MailFault of(String recipient) {
        String address = recipient.toLowerCase(Locale.ROOT);
        if (address.startsWith("refuse.")) {
            return MailFault.REFUSE;
        }
        if (address.startsWith("defer.")) {
            return MailFault.DEFER;
        }
        return scripted.getOrDefault(address, scripted.getOrDefault(EVERYBODY, MailFault.NONE));
    }
}
