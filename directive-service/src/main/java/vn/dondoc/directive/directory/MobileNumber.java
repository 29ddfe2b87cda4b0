package vn.dondoc.directive.directory;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Vietnamese mobile number in the form the Zalo interface takes: 84 and nine digits.
 *
 * <p>Prefixes 3, 5, 7, 8 and 9 are the mobile ones since the renumbering of 2018 (Thông tư 22/2014/TT-BTTTT); a landline (2) has
 * no Zalo account.
 */
record MobileNumber(String value) {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s.()-]");
    private static final Pattern MOBILE = Pattern.compile("(?:\\+?84|0)(?<subscriber>[35789][0-9]{8})");

    static Optional<MobileNumber> parse(String written) {
        var matcher = MOBILE.matcher(SEPARATORS.matcher(written).replaceAll(""));
        return matcher.matches() ? Optional.of(new MobileNumber("84" + matcher.group("subscriber"))) : Optional.empty();
    }
}
