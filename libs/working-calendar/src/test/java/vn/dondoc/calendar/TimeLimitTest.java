package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.calendar.TimeLimit.Unit.DAY;
import static vn.dondoc.calendar.TimeLimit.Unit.MONTH;
import static vn.dondoc.calendar.TimeLimit.Unit.WEEK;
import static vn.dondoc.calendar.TimeLimit.Unit.WORKING_DAY;
import static vn.dondoc.calendar.TimeLimit.Unit.YEAR;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Bộ luật Dân sự 2015, article by article. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimeLimitTest {

    private final WorkingCalendar calendar = WorkingCalendar.official();

    @Test
    void article_144_a_limit_is_set_in_days_weeks_months_or_years() {
        assertThat(lastDay("2026-06-01", 10, DAY)).isEqualTo("2026-06-11");
        assertThat(lastDay("2026-06-01", 2, WEEK)).isEqualTo("2026-06-15");
        assertThat(lastDay("2026-06-01", 1, MONTH)).isEqualTo("2026-07-01");
        assertThat(lastDay("2026-06-01", 1, YEAR)).isEqualTo("2027-06-01");
    }

    @Test
    void article_147_the_first_day_is_not_counted() {
        assertThat(lastDay("2026-06-01", 1, DAY)).isEqualTo("2026-06-02");
        assertThat(lastDay("2026-06-01", 1, WORKING_DAY)).isEqualTo("2026-06-02");
    }

    @Test
    void article_148_months_end_on_the_corresponding_day_or_on_the_last_of_the_month() {
        assertThat(lastDay("2026-03-13", 3, MONTH)).isEqualTo("2026-06-15");
        assertThat(new TimeLimit(3, MONTH).counted(day("2026-03-13"), calendar)).isEqualTo("2026-06-13");
        assertThat(lastDay("2026-05-31", 1, MONTH)).isEqualTo("2026-06-30");
        assertThat(lastDay("2028-02-29", 1, YEAR)).isEqualTo("2029-02-28");
    }

    @Test
    void article_148_a_limit_that_ends_on_a_weekend_or_a_holiday_ends_on_the_next_working_day() {
        assertThat(lastDay("2026-05-15", 15, DAY)).isEqualTo("2026-06-01");
        assertThat(lastDay("2026-08-23", 10, DAY)).isEqualTo("2026-09-03");
    }

    @Test
    void article_148_a_Saturday_that_is_worked_is_no_day_off() {
        assertThat(lastDay("2026-08-12", 10, DAY)).isEqualTo("2026-08-22");
    }

    @Test
    void working_days_skip_weekends_and_Tet() {
        assertThat(lastDay("2026-02-12", 3, WORKING_DAY)).isEqualTo("2026-02-24");
    }

    @Test
    void a_limit_counted_backwards_is_not_moved_later() {
        assertThat(lastDay("2026-05-15", -10, DAY)).isEqualTo("2026-05-05");
        assertThat(lastDay("2026-05-19", -10, DAY)).isEqualTo("2026-05-09");
        assertThat(lastDay("2026-05-18", -5, WORKING_DAY)).isEqualTo("2026-05-11");
    }

    @Test
    void a_limit_of_nothing_is_none() {
        assertThatThrownBy(() -> new TimeLimit(0, DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    private LocalDate lastDay(String start, int amount, TimeLimit.Unit unit) {
        return new TimeLimit(amount, unit).lastDay(day(start), calendar);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
