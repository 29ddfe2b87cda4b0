package vn.dondoc.task.revising;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.policy.Policy;
import vn.dondoc.task.policy.Recipient;
import vn.dondoc.task.policy.Rung;

/**
 * A line of the page: steps of one group that the same people hear of, as they are written there.
 *
 * @param group null while none is chosen
 */
record PolicyLine(@Nullable StepGroup group, String numbers, List<Recipient> tells) {

    static final PolicyLine EMPTY = new PolicyLine(null, "", List.of());

    PolicyLine {
        tells = List.copyOf(tells);
    }

    boolean isEmpty() {
        return group == null && numbers.isBlank() && tells.isEmpty();
    }

    boolean isNumbered() {
        return group != null && group.isNumbered();
    }

    /** For who reads and does not write; as they are written if they cannot be read. */
    public String numbersInWords() {
        if (group == null || !isNumbered()) {
            return numbers;
        }
        try {
            return NumberList.inWords(NumberList.parse(numbers), group.unit());
        } catch (IllegalArgumentException e) {
            return numbers;
        }
    }

    public boolean hasGroup(StepGroup one) {
        return one == group;
    }

    public boolean tellsTo(Recipient recipient) {
        return tells.contains(recipient);
    }

    /** The lines of a policy in the order of a task's life, the assignment first. */
    static List<PolicyLine> of(Policy policy) {
        return policy.rungs().stream()
                .collect(groupingBy(
                        rung -> new Kind(StepGroup.of(rung.step()), rung.tells()), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .sorted(comparing(entry -> entry.getKey().group()))
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static PolicyLine line(Kind kind, List<Rung> rungs) {
        var numbers = rungs.stream()
                .map(rung -> Objects.requireNonNull(kind.group().numberOf(rung.step())))
                .toList();
        return new PolicyLine(kind.group(), kind.group().isNumbered() ? NumberList.write(numbers) : "", kind.tells());
    }

    private record Kind(StepGroup group, List<Recipient> tells) {}
}
