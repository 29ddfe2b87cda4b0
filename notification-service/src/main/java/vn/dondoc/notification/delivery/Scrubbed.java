package vn.dondoc.notification.delivery;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words of a foreign server, made fit for the ledger: one line, not long, without addresses and telephone numbers. */
public final class Scrubbed {

    private static final int MOST_CHARACTERS = 300;
    private static final Pattern SPACE_OR_CONTROL = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final Pattern MAIL_ADDRESS = Pattern.compile("[^\\s<>@\"']{1,64}@[^\\s<>@\"']{1,255}");
    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d{9,15}");

    private Scrubbed() {}

    public static String of(@Nullable String foreign) {
        if (foreign == null) {
            return "";
        }
        var cut = foreign.length() > MOST_CHARACTERS ? foreign.substring(0, MOST_CHARACTERS) : foreign;
        var line = SPACE_OR_CONTROL.matcher(cut).replaceAll(" ").strip();
        return TELEPHONE
                .matcher(MAIL_ADDRESS.matcher(line).replaceAll("[địa chỉ]"))
                .replaceAll("[số điện thoại]");
    }
}
