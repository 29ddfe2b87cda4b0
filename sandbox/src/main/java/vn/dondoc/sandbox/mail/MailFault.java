package vn.dondoc.sandbox.mail;

import java.util.Locale;

/** What a mail server can do instead of taking a mail. */
public enum MailFault {
    NONE,
    /** 451: come again later. */
    DEFER,
    /** 550: no such mailbox. */
    REFUSE,
    /** Takes the whole mail, and says no word any more. */
    MUTE,
    /** Takes the mail and delivers it, but never says so. */
    LOSE_REPLY;

    /** @throws IllegalArgumentException for a name it does not know */
    static MailFault named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
