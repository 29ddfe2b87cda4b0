package vn.dondoc.directive.directory;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dondoc.reader.units.UnitNames;

/** All units and groups as they are at one moment. Immutable. */
public final class Directory {

    private final Map<String, DirectoryEntry> entries;
    private final Map<String, List<String>> membersByGroup;
    private final UnitNames names;

    Directory(Map<String, DirectoryEntry> entries, Map<String, List<String>> membersByGroup, UnitNames names) {
        this.entries = entries;
        this.membersByGroup = membersByGroup;
        this.names = names;
    }

    public Optional<DirectoryEntry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    public Collection<DirectoryEntry> entries() {
        return entries.values();
    }

    /** The name a person reads; the code itself where the directory does not know it. */
    public String nameOf(String code) {
        return find(code).map(DirectoryEntry::name).orElse(code);
    }

    /** How names in documents are understood. */
    public UnitNames names() {
        return names;
    }

    /** The active units that a code stands for: the unit itself, or the members of the group and of the groups in it. */
    public Set<String> unitsOf(String code) {
        var units = new LinkedHashSet<String>();
        collect(code, units, new LinkedHashSet<>());
        return units;
    }

    private void collect(String code, Set<String> units, Set<String> seen) {
        var entry = entries.get(code);
        // A group that contains itself by a detour ends here
        if (entry == null || !seen.add(code)) {
            return;
        }
        if (!entry.isGroup()) {
            units.add(code);
            return;
        }
        for (var member : membersByGroup.getOrDefault(code, List.of())) {
            if (entries.get(member) instanceof DirectoryEntry found && found.active()) {
                collect(member, units, seen);
            }
        }
    }
}
