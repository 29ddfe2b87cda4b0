package vn.dondoc.reader.deadline;

import java.util.Locale;

/** How a deadline is worded; the names of the corpus' taxonomy. */
public enum DeadlineKind {
    BEFORE_DATE,
    BY_DATE_INCLUSIVE,
    WITHIN_MONTH,
    WITHIN_QUARTER,
    WITHIN_HALF,
    WITHIN_YEAR,
    DATE_RANGE,
    TIME_OF_DAY,
    RECURRING_DAILY,
    RECURRING_WEEKLY,
    RECURRING_MONTHLY,
    RECURRING_QUARTERLY,
    RECURRING_HALF,
    RECURRING_YEARLY,
    RELATIVE_DAYS,
    RELATIVE_WORKING_DAYS,
    CONDITIONAL,
    IMMEDIATE,
    OTHER;

    /** The name in JSON: "before_date". */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isRecurring() {
        return name().startsWith("RECURRING");
    }
}
