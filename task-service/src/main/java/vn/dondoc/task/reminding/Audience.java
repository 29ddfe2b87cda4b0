package vn.dondoc.task.reminding;

import java.util.Locale;

/** Those who hear together: the contacts of one role in one unit. */
public record Audience(String unit, Role role) {

    /** Key of everything told to this audience, so that it arrives in order. */
    public String key() {
        return unit + "/" + role.name().toLowerCase(Locale.ROOT);
    }
}
