package vn.dondoc.directive.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/** One row of the file: a unit and at most one person of it. */
record UnitRow(long number, UnitDetails details) {

    static UnitRow from(CSVRecord record, long number, List<RowError> errors) {
        var successor = record.get("successor");
        var details = new UnitDetails(
                record.get("code"),
                record.get("name"),
                named(UnitKind.values(), record.get("kind")).orElse(null),
                successor.isBlank(),
                record.get("parent"),
                successor,
                list(record.get("aliases")),
                list(record.get("groups")),
                hasPerson(record) ? List.of(person(record, number, errors)) : List.of());
        return new UnitRow(number, details);
    }

    private static boolean hasPerson(CSVRecord record) {
        return List.of("contact", "role", "email", "zalo", "channels").stream()
                .anyMatch(column -> !record.get(column).isBlank());
    }

    private static ContactDetails person(CSVRecord record, long number, List<RowError> errors) {
        return new ContactDetails(
                null,
                record.get("contact"),
                named(ContactRole.values(), record.get("role")).orElse(null),
                record.get("email"),
                record.get("zalo"),
                channels(record, number, errors));
    }

    private static List<Channel> channels(CSVRecord record, long number, List<RowError> errors) {
        var channels = new ArrayList<Channel>();
        for (var word : list(record.get("channels"))) {
            named(Channel.values(), word)
                    .ifPresentOrElse(
                            channels::add,
                            () -> errors.add(new RowError(number, "channels", "Kênh chỉ là email hoặc zalo.")));
        }
        return channels;
    }

    /** A word that names none of the values is told of by the check of the unit, which misses the value. */
    private static <E extends Enum<E>> Optional<E> named(E[] values, String word) {
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split("\\|"))
                .filter(word -> !word.isBlank())
                .map(String::strip)
                .toList();
    }

    boolean saysTheSameOfItsUnitAs(UnitRow other) {
        return details.withContacts(List.of()).equals(other.details.withContacts(List.of()));
    }
}
