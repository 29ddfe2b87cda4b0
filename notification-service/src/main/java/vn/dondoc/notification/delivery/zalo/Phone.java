package vn.dondoc.notification.delivery.zalo;

import java.util.Optional;
import java.util.regex.Pattern;

/** A Vietnamese mobile number as Zalo wants it: {@code 84} and nine digits. */
final class Phone {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.()-]+");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?84|0)?([35789]\\d{8})");

    private Phone() {}

    /** Empty for what is no mobile number: better refused here than by Zalo. */
    static Optional<String> canonical(String written) {
        var matcher = MOBILE.matcher(SEPARATORS.matcher(written).replaceAll(""));
        return matcher.matches() ? Optional.of("84" + matcher.group(1)) : Optional.empty();
    }
}
