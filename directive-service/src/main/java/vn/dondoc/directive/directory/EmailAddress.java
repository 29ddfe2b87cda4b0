package vn.dondoc.directive.directory;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses that mail servers in fact take: a dot-atom and a domain of at least two labels, in ASCII (RFC 5321, 4.1.2).
 * Without the backtick, which RFC 5321 allows: notification-service hands no such address to a mail server.
 */
record EmailAddress(String value) {

    private static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL_PART = 64;
    private static final Pattern LOCAL_PART =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_{|}~-]++(\\.[A-Za-z0-9!#$%&'*+/=?^_{|}~-]++)*+");
    private static final Pattern DOMAIN =
            Pattern.compile("([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])");

    static Optional<EmailAddress> parse(String written) {
        var address = written.strip();
        int at = address.indexOf('@');
        if (at < 1 || at > MAX_LOCAL_PART || address.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        var valid = LOCAL_PART.matcher(address.substring(0, at)).matches()
                && DOMAIN.matcher(address.substring(at + 1)).matches();
        return valid ? Optional.of(new EmailAddress(address)) : Optional.empty();
    }
}
