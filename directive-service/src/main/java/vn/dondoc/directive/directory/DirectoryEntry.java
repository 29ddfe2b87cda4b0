package vn.dondoc.directive.directory;

import org.jspecify.annotations.Nullable;

/**
 * What other features need to know of a unit or group.
 *
 * @param reachable whether some contact of it has an address
 */
public record DirectoryEntry(
        String code,
        String name,
        UnitKind kind,
        boolean active,
        @Nullable String successor,
        boolean reachable) {

    public boolean isGroup() {
        return kind == UnitKind.GROUP;
    }
}
