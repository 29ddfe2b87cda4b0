package vn.dondoc.directive.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dondoc.calendar.TimeLimit;

/**
 * A period that is counted from a day: "10 ngày làm việc kể từ ngày nhận".
 *
 * @param amount negative if it is counted backwards: -10 for "chậm nhất 10 ngày trước …"
 */
public record CountedPeriod(int amount, Unit unit) {

    /** What is counted. */
    public enum Unit {
        @JsonProperty("day")
        DAY("day", "ngày"),
        @JsonProperty("working_day")
        WORKING_DAY("working_day", "ngày làm việc"),
        @JsonProperty("week")
        WEEK("week", "tuần"),
        @JsonProperty("month")
        MONTH("month", "tháng"),
        @JsonProperty("year")
        YEAR("year", "năm");

        private final String wireName;
        private final String vietnamese;

        Unit(String wireName, String vietnamese) {
            this.wireName = wireName;
            this.vietnamese = vietnamese;
        }

        public String wireName() {
            return wireName;
        }

        public String vietnamese() {
            return vietnamese;
        }

        public static Optional<Unit> named(String wireName) {
            return Stream.of(values())
                    .filter(unit -> unit.wireName.equals(wireName))
                    .findFirst();
        }
    }

    static CountedPeriod of(TimeLimit limit) {
        return new CountedPeriod(
                limit.amount(),
                switch (limit.unit()) {
                    case DAY -> Unit.DAY;
                    case WORKING_DAY -> Unit.WORKING_DAY;
                    case WEEK -> Unit.WEEK;
                    case MONTH -> Unit.MONTH;
                    case YEAR -> Unit.YEAR;
                });
    }

    /** "trong 10 ngày làm việc kể từ", "chậm nhất 5 ngày trước": the event follows. */
    public String inWords() {
        return amount < 0
                ? "chậm nhất " + -amount + " " + unit.vietnamese + " trước"
                : "trong " + amount + " " + unit.vietnamese + " kể từ";
    }
}
