package vn.dondoc.directive.recurrence;

import java.util.Optional;
import java.util.stream.Stream;

/** How often something comes back. */
public enum Every {
    DAY("day", "hằng ngày", "daily", "FREQ=DAILY", "để trống"),
    WEEK("week", "hằng tuần", "weekly", "FREQ=WEEKLY", "thứ Sáu"),
    MONTH("month", "hằng tháng", "monthly", "FREQ=MONTHLY", "ngày 25 hoặc cuối tháng"),
    QUARTER("quarter", "hằng quý", "quarterly", "FREQ=MONTHLY;INTERVAL=3", "ngày 15 tháng cuối hoặc cuối quý"),
    HALF("half", "6 tháng một lần", "half", "FREQ=MONTHLY;INTERVAL=6", "20/6 và 20/12"),
    YEAR("year", "hằng năm", "yearly", "FREQ=YEARLY", "15/11, tháng 11 hoặc cuối tháng 11");

    private final String wireName;
    private final String vietnamese;
    private final String ofKind;
    private final String rule;
    private final String example;

    Every(String wireName, String vietnamese, String ofKind, String rule, String example) {
        this.wireName = wireName;
        this.vietnamese = vietnamese;
        this.ofKind = ofKind;
        this.rule = rule;
        this.example = example;
    }

    public String wireName() {
        return wireName;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** The kind of such a deadline in the reader's taxonomy: {@code recurring_monthly}. */
    public String kind() {
        return "recurring_" + ofKind;
    }

    /** How its days are written on the page. */
    public String example() {
        return example;
    }

    /** The rule where no day is named. */
    String rule() {
        return rule;
    }

    /** The rule that parts are added to where a day is named. */
    String frequency() {
        return switch (this) {
            case DAY, WEEK, MONTH, YEAR -> rule;
            case QUARTER, HALF -> YEAR.rule;
        };
    }

    public static Optional<Every> named(String wireName) {
        return Stream.of(values())
                .filter(every -> every.wireName.equals(wireName))
                .findFirst();
    }
}
