package vn.dondoc.directive.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.kit.problem.FieldError;

/** A unit gathered from the rows of a file that bear its code, and where each part of it stands there. */
record ListedUnit(UnitDetails details, long firstRow, List<Long> contactRows) {

    /** The same error, told by row and column. */
    RowError at(FieldError error) {
        var parts = List.of(error.pointer().substring(1).split("/", -1));
        if (!parts.getFirst().equals("contacts") || parts.size() == 1) {
            return new RowError(firstRow, column(parts.getFirst()), error.message());
        }
        return new RowError(
                contactRows.get(Integer.parseInt(parts.get(1))), contactColumn(parts.getLast()), error.message());
    }

    private static String column(String field) {
        return field.equals("contacts") ? "contact" : field;
    }

    private static String contactColumn(String field) {
        return switch (field) {
            case "name" -> "contact";
            case "zaloPhone" -> "zalo";
            default -> field;
        };
    }

    /** Rows of one code agree in all that is said of the unit itself; each adds a person. */
    static List<ListedUnit> gather(List<UnitRow> rows, List<RowError> errors) {
        var units = new ArrayList<ListedUnit>();
        var rowsByCode = rows.stream()
                .collect(Collectors.groupingBy(row -> row.details().code(), LinkedHashMap::new, Collectors.toList()));
        for (var mine : rowsByCode.values()) {
            var first = mine.getFirst();
            mine.stream()
                    .filter(row -> !row.saysTheSameOfItsUnitAs(first))
                    .forEach(row -> errors.add(new RowError(
                            row.number(),
                            "code",
                            "Thông tin đơn vị khác với dòng " + first.number() + " của cùng mã.")));
            var withPeople = mine.stream()
                    .filter(row -> !row.details().contacts().isEmpty())
                    .toList();
            var people = withPeople.stream()
                    .map(row -> row.details().contacts().getFirst())
                    .toList();
            units.add(new ListedUnit(
                    first.details().withContacts(people),
                    first.number(),
                    withPeople.stream().map(UnitRow::number).toList()));
        }
        return units;
    }
}
