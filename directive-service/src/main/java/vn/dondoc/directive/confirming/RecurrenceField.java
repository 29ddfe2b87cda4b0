package vn.dondoc.directive.confirming;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.reading.Deadline;
import vn.dondoc.directive.recurrence.Every;
import vn.dondoc.directive.recurrence.Recurrence;
import vn.dondoc.directive.recurrence.RecurrenceRules;

/**
 * How often a deadline comes back, in two fields: the period and its days.
 *
 * @param every {@link Every} by name, {@value #BY_RULE} or nothing yet
 * @param days "ngày 25"; a rule of RFC 5545 where the period does not say enough
 */
record RecurrenceField(String every, String days) {

    static final String BY_RULE = "rule";

    static RecurrenceField of(@Nullable Deadline deadline) {
        if (deadline == null || deadline.recurrence() == null) {
            return new RecurrenceField("", "");
        }
        return Recurrence.of(deadline.recurrence(), deadline.kind())
                .filter(Recurrence::isPlain)
                .map(plain -> new RecurrenceField(plain.every().wireName(), plain.daysInWords()))
                .orElse(new RecurrenceField(BY_RULE, deadline.recurrence()));
    }

    /** What is wrong with it, with what to do. */
    List<String> problems() {
        var period = Every.named(every);
        if (period.isPresent()) {
            var unclear = Recurrence.typed(period.get(), days).unclear();
            return unclear.isEmpty()
                    ? List.of()
                    : List.of("Chưa hiểu ngày “" + String.join("”, “", unclear) + "” của kỳ "
                            + period.get().vietnamese() + "; hãy ghi như: "
                            + period.get().example() + ".");
        }
        if (!every.equals(BY_RULE)) {
            return List.of("Hãy chọn kỳ: hằng ngày, hằng tuần, hằng tháng, hằng quý, 6 tháng một lần hoặc hằng năm.");
        }
        return RecurrenceRules.parse(days).isEmpty() ? List.of(RecurrenceRules.WHAT_IS_TAKEN) : List.of();
    }

    /** Rules of RFC 5545; only where it has no problems. */
    String rules() {
        return plain().map(Recurrence::rules).orElse(days);
    }

    /** The kind of such a deadline in the reader's taxonomy. */
    String kind() {
        return said().map(Recurrence::every).orElse(Every.YEAR).kind();
    }

    /** "hằng tháng, ngày 25". */
    String inWords() {
        return said().map(Recurrence::inWords).orElse("theo quy tắc " + days);
    }

    private Optional<Recurrence> said() {
        return plain().or(() -> Recurrence.of(days, ""));
    }

    private Optional<Recurrence> plain() {
        return Every.named(every).map(period -> Recurrence.typed(period, days).recurrence());
    }
}
