package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VietnameseDatesTest {

    @Test
    void a_day_is_written_with_its_weekday() {
        assertThat(VietnameseDates.weekdayAndDate(LocalDate.of(2026, 5, 24))).isEqualTo("Chủ nhật 24/5/2026");
        assertThat(VietnameseDates.weekdayAndDate(LocalDate.of(2026, 5, 22))).isEqualTo("thứ Sáu 22/5/2026");
    }

    @Test
    void only_days_under_ten_and_the_first_two_months_get_a_zero() {
        assertThat(VietnameseDates.date(LocalDate.of(2026, 2, 9))).isEqualTo("09/02/2026");
        assertThat(VietnameseDates.date(LocalDate.of(2026, 3, 9))).isEqualTo("09/3/2026");
        assertThat(VietnameseDates.date(LocalDate.of(2026, 11, 10))).isEqualTo("10/11/2026");
    }
}
