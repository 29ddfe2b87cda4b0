package vn.dondoc.sandbox.zalo;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Zalo is told to do wrong, for a telephone number or for all, so many times. */
public final class ZaloFaults {

    /** The ways in which it can fail. */
    public enum Fault {
        /** Takes the message and hangs up before it answers. */
        DROP_REPLY,
        /** Takes the message and answers after any sender's time-out. */
        DELAY,
        /** HTTP 502 with a page; the message is not taken. */
        BAD_GATEWAY,
        /** Takes the message; half of the answer arrives. */
        TRUNCATED,
        /** Takes the message; the number of the answer comes as text. */
        ERROR_AS_STRING,
        /** Refuses with the code asked for. */
        ERROR,
        /** The next refresh works, and its answer is lost. */
        LOSE_REFRESH
    }

    private record Script(Fault fault, int code, @Nullable String phone, int times) {}

    /** A fault that meets this request, with the code where it is a refusal. */
    record Met(Fault fault, int code) {}

    private static final Pattern SCRIPTED_RECIPIENT = Pattern.compile("8490000(?<code>0\\d{3})");

    private final List<Script> scripts = new ArrayList<>();

    public synchronized void clear() {
        scripts.clear();
    }

    /** @throws IllegalArgumentException for a fault it does not know */
    public synchronized void add(String fault, int code, @Nullable String phone, int times) {
        scripts.add(new Script(Fault.valueOf(fault.toUpperCase(Locale.ROOT).replace('-', '_')), code, phone, times));
    }

    /**
     * The fault that a message to a number meets; each use counts. The numbers 84900000110, …118, …119, …139 and …141 are always
     * refused with −110 and so on.
     */
    synchronized Optional<Met> forMessageTo(String phone) {
        Optional<Met> scripted = take(script -> script.fault() != Fault.LOSE_REFRESH
                && (script.phone() == null || script.phone().equals(phone)));
        return scripted.or(() -> alwaysRefused(phone));
    }

    synchronized boolean losesRefresh() {
        return take(script -> script.fault() == Fault.LOSE_REFRESH).isPresent();
    }

    private Optional<Met> take(Predicate<Script> fits) {
        for (Iterator<Script> all = scripts.iterator(); all.hasNext(); ) {
            Script script = all.next();
            if (fits.test(script)) {
                all.remove();
                if (script.times() > 1) {
                    scripts.add(new Script(script.fault(), script.code(), script.phone(), script.times() - 1));
                }
                return Optional.of(new Met(script.fault(), script.code()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Met> alwaysRefused(String phone) {
        Matcher matcher = SCRIPTED_RECIPIENT.matcher(phone);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int code = Integer.parseInt(matcher.group("code"));
        return List.of(110, 118, 119, 139, 141).contains(code)
                ? Optional.of(new Met(Fault.ERROR, -code))
                : Optional.empty();
    }
}
