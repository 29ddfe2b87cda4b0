package vn.dondoc.directive.confirming;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.reading.CountedPeriod;
import vn.dondoc.directive.reading.Deadline;

/**
 * What a deadline waits for, and how long after it or before it.
 *
 * @param amount of the period; empty where the event itself is awaited
 * @param before true if it is counted backwards
 */
record EventField(String condition, String amount, String unit, boolean before) {

    static EventField of(@Nullable Deadline deadline) {
        var condition = deadline == null ? null : deadline.condition();
        var limit = deadline == null ? null : deadline.limit();
        return new EventField(
                Objects.requireNonNullElse(condition, ""),
                limit == null ? "" : String.valueOf(Math.abs(limit.amount())),
                limit == null ? "" : limit.unit().wireName(),
                limit != null && limit.amount() < 0);
    }

    /** What chooses nothing says nothing: a unit without an amount. */
    EventField canonical() {
        return amount.isEmpty() ? new EventField(condition, "", "", false) : this;
    }

    boolean isUnreadable() {
        return !amount.isEmpty() && period().isEmpty();
    }

    Optional<CountedPeriod> period() {
        return amount.matches("[1-9][0-9]{0,2}")
                ? CountedPeriod.Unit.named(unit)
                        .map(counted -> new CountedPeriod(
                                before ? -Integer.parseInt(amount) : Integer.parseInt(amount), counted))
                : Optional.empty();
    }

    /** The kind of such a deadline in the reader's taxonomy. */
    String kind() {
        return period().map(counted ->
                        counted.unit() == CountedPeriod.Unit.WORKING_DAY ? "relative_working_days" : "relative_days")
                .orElse("conditional");
    }

    /** "trong 10 ngày kể từ khi có hướng dẫn". */
    String inWords() {
        return period().map(counted -> counted.inWords() + " " + condition).orElse(condition);
    }
}
