package vn.dondoc.directive.registration;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.dondoc.directive.directory.Directory;

/** Turns the units and groups of an assignment into units; the result is kept, whatever becomes of the groups later. */
final class ExpandingUnits {

    private final Directory directory;

    ExpandingUnits(Directory directory) {
        this.directory = directory;
    }

    List<String> lead(Registration.Item item) {
        var units = unitsOf(item.lead());
        units.removeAll(item.without());
        return List.copyOf(units);
    }

    /** Who leads need not be told that they help. */
    List<String> coordinating(Registration.Item item) {
        var units = unitsOf(item.coordinating());
        units.removeAll(lead(item));
        return List.copyOf(units);
    }

    List<String> supervising(Registration.Item item, String issuer) {
        return item.supervising().isEmpty() ? List.of(issuer) : List.copyOf(unitsOf(item.supervising()));
    }

    Set<String> unitsOf(Collection<String> codes) {
        var units = new LinkedHashSet<String>();
        codes.forEach(code -> units.addAll(directory.unitsOf(code)));
        return units;
    }
}
