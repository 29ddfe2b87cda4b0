package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LunarDatesTest {

    @Test
    void the_year_begins_on_the_first_day_of_Tet() {
        assertThat(LunarDates.newYear(2025)).contains(LocalDate.of(2025, 1, 29));
        assertThat(LunarDates.newYear(2026)).contains(LocalDate.of(2026, 2, 17));
        assertThat(LunarDates.newYear(2027)).contains(LocalDate.of(2027, 2, 6));
    }

    @Test
    void nobody_knows_the_moon_of_the_year_9999() {
        assertThat(LunarDates.newYear(9999)).isEmpty();
    }
}
