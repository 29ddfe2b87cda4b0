package vn.dondoc.reader.deadline;

import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.reader.rules.Rule;
import vn.dondoc.reader.rules.RuleBook;

/** All that can be read as a deadline. */
final class DeadlineRules {

    static final RuleBook<Timeframe, Deadline> BOOK = new RuleBook<>(all());

    private DeadlineRules() {}

    private static List<Rule<Timeframe, Deadline>> all() {
        return Stream.of(
                        DateRules.rules(),
                        HolidayRules.rules(),
                        PeriodRules.rules(),
                        RangeRules.rules(),
                        RecurrenceRules.rules(),
                        MonthlyRules.rules(),
                        YearlyRules.rules(),
                        DurationRules.rules())
                .flatMap(List::stream)
                .toList();
    }
}
