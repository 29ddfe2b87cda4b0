package vn.dondoc.directive.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Takes over a file of units: all of it, or nothing where any row is wrong. Units that the file does not list stay as they are. */
@ApplicationScoped
class ImportingUnits {

    private final Units units;
    private final ChangingUnits changing;

    ImportingUnits(Units units, ChangingUnits changing) {
        this.units = units;
        this.changing = changing;
    }

    /** @param dryRun only says what would happen */
    @Transactional
    ImportResult run(String csv, boolean dryRun) {
        units.lockForChange();
        var file = UnitsCsv.parse(csv);
        var errors = new ArrayList<>(file.errors());
        var known = knownWith(file);
        file.units()
                .forEach(unit -> CheckingUnit.errorsIn(unit.details(), known).stream()
                        .map(unit::at)
                        .forEach(errors::add));
        errors.addAll(repeatedPeople(file));
        errors.sort(Comparator.comparingLong(RowError::row).thenComparing(RowError::column));
        if (errors.isEmpty() && !dryRun) {
            changing.takeOver(file.units().stream().map(ListedUnit::details).toList());
        }
        return new ImportResult(file.rows(), file.units().size(), List.copyOf(errors));
    }

    private Map<String, UnitKind> knownWith(UnitsFile file) {
        var known = new HashMap<>(units.kinds());
        file.units().stream().map(ListedUnit::details).forEach(unit -> {
            if (unit.kind() != null) {
                known.putIfAbsent(unit.code(), unit.kind());
            }
        });
        return known;
    }

    private static List<RowError> repeatedPeople(UnitsFile file) {
        var errors = new ArrayList<RowError>();
        for (var unit : file.units()) {
            var seen = new HashSet<ContactDetails>();
            for (int i = 0; i < unit.contactRows().size(); i++) {
                if (!seen.add(unit.details().contacts().get(i))) {
                    errors.add(
                            new RowError(unit.contactRows().get(i), "contact", "Người liên hệ này đã có ở dòng trên."));
                }
            }
        }
        return errors;
    }
}
