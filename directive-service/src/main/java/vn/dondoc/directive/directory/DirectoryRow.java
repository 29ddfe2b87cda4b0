package vn.dondoc.directive.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.units.Unit;

/** A unit as the snapshot of the directory needs it: everything but its people. */
record DirectoryRow(
        String code,
        String name,
        UnitKind kind,
        boolean active,
        @Nullable String successor,
        List<String> aliases,
        List<String> groups,
        boolean reachable) {

    DirectoryEntry entry() {
        return new DirectoryEntry(code, name, kind, active, successor, reachable);
    }

    Unit named(List<String> members) {
        return new Unit(code, name, aliases, kind == UnitKind.GROUP, members, successor);
    }
}
