package vn.dondoc.directive.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.units.UnitNames;

/** A directory for a test, said in a few words. */
public final class SmallDirectory {

    private final Map<String, DirectoryEntry> entries = new LinkedHashMap<>();
    private final Map<String, List<String>> members = new LinkedHashMap<>();

    public SmallDirectory unit(String code, String name) {
        return with(code, name, UnitKind.UNIT, true, null, true);
    }

    public SmallDirectory unreachable(String code, String name) {
        return with(code, name, UnitKind.UNIT, true, null, false);
    }

    public SmallDirectory merged(String code, String name, String successor) {
        return with(code, name, UnitKind.UNIT, false, successor, false);
    }

    public SmallDirectory group(String code, String name, String... codes) {
        members.put(code, List.of(codes));
        return with(code, name, UnitKind.GROUP, true, null, false);
    }

    private SmallDirectory with(
            String code, String name, UnitKind kind, boolean active, @Nullable String successor, boolean reachable) {
        entries.put(code, new DirectoryEntry(code, name, kind, active, successor, reachable));
        return this;
    }

    public Directory known() {
        var named = new ArrayList<vn.dondoc.reader.units.Unit>();
        entries.values()
                .forEach(entry -> named.add(new vn.dondoc.reader.units.Unit(
                        entry.code(),
                        entry.name(),
                        List.of(),
                        entry.isGroup(),
                        members.getOrDefault(entry.code(), List.of()),
                        entry.successor())));
        return new Directory(entries, members, UnitNames.of(named));
    }
}
