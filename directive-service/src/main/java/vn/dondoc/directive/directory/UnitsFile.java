package vn.dondoc.directive.directory;

import java.util.List;

/** What a CSV file of units says; its errors are those of single cells, not yet of units against the directory. */
record UnitsFile(int rows, List<ListedUnit> units, List<RowError> errors) {

    UnitsFile {
        units = List.copyOf(units);
        errors = List.copyOf(errors);
    }

    static UnitsFile unreadable(RowError error) {
        return new UnitsFile(0, List.of(), List.of(error));
    }
}
