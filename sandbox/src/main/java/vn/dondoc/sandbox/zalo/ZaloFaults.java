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

    /** What a fault strikes. */
    private enum Place {
        MESSAGE,
        REFRESH,
        WEBHOOK
    }

    /** The ways in which it can fail. */
    public enum Fault {
        /** Takes the message and hangs up before it answers. */
        DROP_REPLY(Place.MESSAGE),
        /** Takes the message and answers after any sender's time-out. */
        DELAY(Place.MESSAGE),
        /** HTTP 502 with a page; the message is not taken. */
        BAD_GATEWAY(Place.MESSAGE),
        /** Takes the message; half of the answer arrives. */
        TRUNCATED(Place.MESSAGE),
        /** Takes the message; the number of the answer comes as text. */
        ERROR_AS_STRING(Place.MESSAGE),
        /** Refuses with the code asked for. */
        ERROR(Place.MESSAGE),
        /** The next refresh works, and its answer is lost. */
        LOSE_REFRESH(Place.REFRESH),
        /** The event never comes. */
        WEBHOOK_LOST(Place.WEBHOOK),
        /** The event comes twice. */
        WEBHOOK_TWICE(Place.WEBHOOK),
        /** The event comes before the answer to the sender. */
        WEBHOOK_FIRST(Place.WEBHOOK),
        /** The event comes after the next one. */
        WEBHOOK_OVERTAKEN(Place.WEBHOOK),
        /** The event is signed with another key. */
        WEBHOOK_FORGED(Place.WEBHOOK),
        /** The time that is signed stands in the header, and another in the body. */
        WEBHOOK_OTHER_TIME(Place.WEBHOOK);

        private final Place place;

        Fault(Place place) {
            this.place = place;
        }
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
        return take(Place.MESSAGE, phone).or(() -> alwaysRefused(phone));
    }

    /** The fault that the event about a number meets. */
    synchronized Optional<Fault> forEventAbout(String phone) {
        return take(Place.WEBHOOK, phone).map(Met::fault);
    }

    synchronized boolean losesRefresh() {
        return take(script -> script.fault().place == Place.REFRESH).isPresent();
    }

    private Optional<Met> take(Place place, String phone) {
        return take(script -> script.fault().place == place
                && (script.phone() == null || script.phone().equals(phone)));
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
