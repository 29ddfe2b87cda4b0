package vn.dondoc.notification.fault;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dondoc.notification.outside.Office;

/**
 * What arrived of a burst, and what the ledger says of it.
 *
 * @param due reminders
 * @param copies of each message, as they arrived
 * @param tellings the messages that spoke of each task
 * @param unsure tasks of which the ledger says that an attempt's outcome was unknown
 * @param ends of the notices: "T-1 delivered email"
 */
record Count(
        int due,
        Map<String, List<Arrival>> copies,
        Map<Integer, Set<String>> tellings,
        Set<Integer> unsure,
        List<String> ends) {

    static Count of(Burst burst, List<Arrival> arrivals, Office office) {
        var tellings = arrivals.stream()
                .flatMap(arrival -> arrival.tasks().stream().map(task -> Map.entry(task, arrival.id())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
        var unsure = burst.people().stream()
                .flatMap(person -> person.tasks().entrySet().stream())
                .filter(task -> office.ledger(task.getValue()).stream().anyMatch(entry -> entry.startsWith("unknown")))
                .map(Map.Entry::getKey)
                .collect(toSet());
        return new Count(
                burst.tasks().size(),
                arrivals.stream().collect(groupingBy(Arrival::id)),
                tellings,
                unsure,
                burst.tasks().stream()
                        .flatMap(task -> office.notices(task).stream())
                        .toList());
    }

    Set<Integer> toldByTwo() {
        return tellings.entrySet().stream()
                .filter(telling -> telling.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    List<List<Arrival>> sentAgain() {
        return copies.values().stream().filter(each -> each.size() > 1).toList();
    }

    List<List<Arrival>> changedOnTheWay() {
        return sentAgain().stream()
                .filter(each -> each.stream().map(Arrival::bytes).distinct().count() > 1)
                .toList();
    }

    /** Told by two messages, or twice by one, and the ledger does not say that the first was unknown. */
    Set<Integer> toldAgainWithoutReason() {
        var again = sentAgain().stream()
                .flatMap(each -> each.getFirst().tasks().stream())
                .collect(toSet());
        again.addAll(toldByTwo());
        again.removeAll(unsure);
        return again;
    }

    private long ended(String how) {
        return ends.stream().filter(end -> end.contains(how)).count();
    }

    String row(String fault) {
        return "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d | %d |"
                .formatted(
                        fault,
                        due,
                        tellings.size(),
                        copies.size(),
                        sentAgain().size(),
                        changedOnTheWay().size(),
                        toldByTwo().size(),
                        unsure.size(),
                        ended("delivered email"),
                        ended("delivered zalo"),
                        ended("unknown"),
                        ended("failed"),
                        ended("crossed"));
    }
}
