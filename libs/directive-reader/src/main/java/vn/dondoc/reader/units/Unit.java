package vn.dondoc.reader.units;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit or a group of units as the directory knows it.
 *
 * @param members the codes of a group's units; empty for a unit
 * @param successor the code of the unit that took over its work, for one that no longer exists
 */
public record Unit(
        String code,
        String name,
        List<String> aliases,
        boolean group,
        List<String> members,
        @Nullable String successor) {

    public Unit {
        aliases = List.copyOf(aliases);
        members = List.copyOf(members);
    }

    /** A unit in office. */
    public static Unit single(String code, String name, String... aliases) {
        return new Unit(code, name, List.of(aliases), false, List.of(), null);
    }

    /** A name that stands for several units. */
    public static Unit group(String code, String name, List<String> members, String... aliases) {
        return new Unit(code, name, List.of(aliases), true, members, null);
    }
}
