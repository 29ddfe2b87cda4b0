package vn.dondoc.task.recurring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The last days of what is ordered again and again: rules of RFC 5545, several joined by {@code " / "}. Where a rule names no day
 * the last day of each period is meant: of the week its Friday, of the month, the quarter, the half-year, the year the last day.
 *
 * @param rules of which every day counts
 */
public record Recurrence(List<RecurrenceRule> rules) {

    /** Beyond this no office plans, and a rule that never comes true (30 February) is given up. */
    private static final int YEARS_AHEAD = 10;

    public Recurrence {
        rules = List.copyOf(rules);
    }

    /** Empty for a rule that is not of the kinds that documents use. */
    public static Optional<Recurrence> parse(String text) {
        var rules =
                Stream.of(text.split("\\s*/\\s*")).map(RecurrenceRule::parse).toList();
        return rules.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        new Recurrence(rules.stream().flatMap(Optional::stream).toList()));
    }

    /** True where an occurrence comes every day. */
    public boolean isDaily() {
        return rules.stream().anyMatch(rule -> rule.frequency() == RecurrenceRule.Frequency.DAILY);
    }

    /**
     * The first day from this one on; empty where none comes within ten years.
     *
     * @param start the day of the document: from its week, month or year on intervals are counted that divide no year
     */
    public Optional<LocalDate> firstFrom(LocalDate day, LocalDate start) {
        return day.datesUntil(day.plusYears(YEARS_AHEAD))
                .filter(candidate -> rules.stream().anyMatch(rule -> rule.has(candidate, start)))
                .findFirst();
    }

    /** The last day up to this one and after another; empty where there is none. */
    public Optional<LocalDate> lastUpTo(LocalDate day, LocalDate after, LocalDate start) {
        return Stream.iterate(day, candidate -> candidate.isAfter(after), candidate -> candidate.minusDays(1))
                .filter(candidate -> rules.stream().anyMatch(rule -> rule.has(candidate, start)))
                .findFirst();
    }
}
