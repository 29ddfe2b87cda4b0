package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DayChangeTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-01-02");
    private static final LocalDate SATURDAY = LocalDate.parse("2026-01-10");
    private static final String LETTER = "Công văn 12729/VPCP-KGVX";

    private final WorkingCalendar asIfNothingWereSwapped = WorkingCalendar.official()
            .with(List.of(
                    new DayChange(FRIDAY, DayChange.Kind.ORDINARY, "", ""),
                    new DayChange(SATURDAY, DayChange.Kind.ORDINARY, "", "")));

    @Test
    void what_was_announced_can_be_taken_back() {
        assertThat(asIfNothingWereSwapped.isWorkingDay(FRIDAY)).isTrue();
        assertThat(asIfNothingWereSwapped.isWorkingDay(SATURDAY)).isFalse();
    }

    @Test
    void a_letter_swaps_a_Friday_with_a_Saturday_and_leaves_the_other_days() {
        var swapped = asIfNothingWereSwapped.with(List.of(
                new DayChange(FRIDAY, DayChange.Kind.OFF, "Nghỉ hoán đổi với thứ Bảy 10/01/2026", LETTER),
                new DayChange(SATURDAY, DayChange.Kind.WORKED, "Làm bù cho thứ Sáu 02/01/2026", LETTER)));

        assertThat(swapped.year(2026)).isEqualTo(WorkingCalendar.official().year(2026));
        assertThat(swapped.plusWorkingDays(LocalDate.parse("2025-12-30"), 5))
                .as("31/12, 5, 6, 7, 8 January")
                .isEqualTo("2026-01-08");
        assertThat(asIfNothingWereSwapped.plusWorkingDays(LocalDate.parse("2025-12-30"), 5))
                .isEqualTo("2026-01-07");
    }

    @Test
    void the_days_of_a_letter_may_lie_in_two_years() {
        var changed = WorkingCalendar.official()
                .with(List.of(
                        new DayChange(LocalDate.parse("2027-12-31"), DayChange.Kind.OFF, "Nghỉ hoán đổi", LETTER),
                        new DayChange(LocalDate.parse("2028-01-08"), DayChange.Kind.WORKED, "Làm bù", LETTER)));

        assertThat(changed.isWorkingDay(LocalDate.parse("2027-12-31"))).isFalse();
        assertThat(changed.isWorkingDay(LocalDate.parse("2028-01-08"))).isTrue();
        assertThat(changed.isWorkingDay(LocalDate.parse("2028-04-30")))
                .as("a day that only the law gives")
                .isFalse();
    }

    @Test
    void a_Friday_is_not_worked_in_place_of_another_day() {
        assertThatThrownBy(() -> new DayChange(FRIDAY, DayChange.Kind.WORKED, "Làm bù", LETTER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2026-01-02 is worked anyway");
    }
}
