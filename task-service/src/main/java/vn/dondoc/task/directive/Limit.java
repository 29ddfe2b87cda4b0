package vn.dondoc.task.directive;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.dondoc.calendar.TimeLimit;

/**
 * A period that is counted from a day, as Bộ luật Dân sự 2015, Điều 144–148, counts it.
 *
 * @param amount negative: counted backwards
 */
@Embeddable
public record Limit(
        @Column(name = "deadline_limit_amount") int amount,

        @Column(name = "deadline_limit_unit") @Enumerated(EnumType.STRING)
        Unit unit) {

    private static final int MOST = 999;

    public Limit {
        if (amount == 0 || Math.abs(amount) > MOST) {
            throw new IllegalArgumentException("no period of " + amount);
        }
    }

    /** What is counted. */
    public enum Unit {
        @JsonProperty("day")
        DAY("ngày"),
        @JsonProperty("working_day")
        WORKING_DAY("ngày làm việc"),
        @JsonProperty("week")
        WEEK("tuần"),
        @JsonProperty("month")
        MONTH("tháng"),
        @JsonProperty("year")
        YEAR("năm");

        private final String words;

        Unit(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** "05 ngày làm việc", "10 ngày trước ngày mốc". */
    public String inWords() {
        return "%02d %s%s".formatted(Math.abs(amount), unit.words(), amount < 0 ? " trước ngày mốc" : "");
    }

    /** As the law counts it. */
    @JsonIgnore
    public TimeLimit counted() {
        return new TimeLimit(amount, TimeLimit.Unit.valueOf(unit.name()));
    }
}
