package vn.dondoc.notification.delivery.email;

import java.util.regex.Pattern;

/** An address that is safe to hand to a mail server: ASCII, one at sign, nothing that could end a line or a bracket. */
final class MailAddress {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_{|}~-]{1,64}@[A-Za-z0-9.-]{1,253}");

    private MailAddress() {}

    static boolean isSafe(String address) {
        return SAFE.matcher(address).matches();
    }
}
