package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.official();

    @Test
    void an_ordinary_week_is_worked_from_Monday_to_Friday() {
        assertThat(workingDays("2026-05-18", "2026-05-24"))
                .containsExactly("2026-05-18", "2026-05-19", "2026-05-20", "2026-05-21", "2026-05-22");
    }

    @Test
    void Friday_2_January_2026_is_off_and_Saturday_10_January_is_worked_for_it() {
        assertThat(workingDays("2026-01-01", "2026-01-11"))
                .containsExactly("2026-01-05", "2026-01-06", "2026-01-07", "2026-01-08", "2026-01-09", "2026-01-10");
        assertThat(calendar.dayOff(day("2026-01-02")))
                .contains(new DayOff(
                        day("2026-01-02"), "Nghỉ hoán đổi với thứ Bảy 10/01/2026", "Công văn 12729/VPCP-KGVX", false));
    }

    @Test
    void Friday_2_May_2025_is_off_and_Saturday_26_April_is_worked_for_it() {
        assertThat(workingDays("2025-04-26", "2025-05-05"))
                .containsExactly("2025-04-26", "2025-04-28", "2025-04-29", "2025-05-05");
    }

    @Test
    void Monday_31_August_2026_is_off_and_Saturday_22_August_is_worked_for_it() {
        assertThat(workingDays("2026-08-21", "2026-09-03"))
                .containsExactly(
                        "2026-08-21",
                        "2026-08-22",
                        "2026-08-24",
                        "2026-08-25",
                        "2026-08-26",
                        "2026-08-27",
                        "2026-08-28",
                        "2026-09-03");
    }

    @Test
    void Tet_closes_the_offices_for_a_whole_week_in_2025_and_2026() {
        assertThat(workingDays("2025-01-25", "2025-02-02")).isEmpty();
        assertThat(workingDays("2026-02-14", "2026-02-22")).isEmpty();
    }

    @Test
    void Hung_Kings_day_of_2026_falls_on_a_Sunday_and_is_made_up_on_Monday() {
        assertThat(calendar.isWorkingDay(day("2026-04-27"))).isFalse();
        assertThat(calendar.isWorkingDay(day("2026-04-28"))).isTrue();
    }

    @Test
    void Labour_Day_of_2027_falls_on_a_Saturday_and_is_made_up_on_Monday() {
        assertThat(calendar.isWorkingDay(day("2027-05-03"))).isFalse();
    }

    @Test
    void Tet_of_2027_is_provisional_and_Hung_Kings_day_is_not() {
        assertThat(calendar.dayOff(day("2027-02-05"))).get().matches(DayOff::provisional);
        assertThat(calendar.dayOff(day("2027-04-16"))).get().matches(off -> !off.provisional());
    }

    @Test
    void Tet_and_Hung_Kings_day_of_years_nobody_has_announced_come_from_the_lunar_calendar() {
        assertThat(calendar.dayOff(day("2028-01-26")))
                .contains(new DayOff(day("2028-01-26"), "Tết Âm lịch", "Bộ luật Lao động 2019, Điều 112", true));
        assertThat(calendar.dayOff(day("2028-04-04")))
                .contains(new DayOff(day("2028-04-04"), "Giỗ Tổ Hùng Vương", "Bộ luật Lao động 2019, Điều 112", true));
    }

    @Test
    void the_Vietnamese_new_year_can_come_a_day_before_the_Chinese_one() {
        // the first of 2030 is 2 February in Hà Nội, 3 February in Beijing
        assertThat(workingDays("2030-01-30", "2030-02-08")).containsExactly("2030-01-30", "2030-02-07", "2030-02-08");
    }

    @Test
    void what_the_law_alone_gives_is_what_was_announced_but_for_the_swapped_days() {
        for (int year : List.of(2025, 2026, 2027)) {
            var announced = calendar.year(year).daysOff().stream()
                    .filter(off -> !off.name().startsWith("Nghỉ hoán đổi"))
                    .map(DayOff::date);
            var computed = StatutoryDays.of(year).daysOff().stream().map(DayOff::date);
            assertThat(weekdays(computed)).containsExactlyElementsOf(weekdays(announced));
        }
    }

    @Test
    void the_last_working_day_up_to_a_Sunday_is_the_Friday_before() {
        assertThat(calendar.lastWorkingDayUpTo(day("2026-05-24"))).isEqualTo("2026-05-22");
        assertThat(calendar.lastWorkingDayUpTo(day("2026-05-22"))).isEqualTo("2026-05-22");
    }

    @Test
    void the_first_working_day_from_Tet_is_the_day_the_offices_open() {
        assertThat(calendar.firstWorkingDayFrom(day("2026-02-16"))).isEqualTo("2026-02-23");
    }

    @Test
    void working_days_are_counted_from_the_day_after_and_backwards_too() {
        assertThat(calendar.plusWorkingDays(day("2025-12-31"), 1)).isEqualTo("2026-01-05");
        assertThat(calendar.plusWorkingDays(day("2026-01-09"), 1)).isEqualTo("2026-01-10");
        assertThat(calendar.plusWorkingDays(day("2026-01-12"), -2)).isEqualTo("2026-01-09");
        assertThat(calendar.plusWorkingDays(day("2026-05-24"), 0)).isEqualTo("2026-05-24");
    }

    @Test
    void a_new_announcement_replaces_its_year_and_no_other() {
        var cultureDay = new DayOff(day("2027-11-24"), "Ngày Văn hóa Việt Nam", "Quyết định mới", false);
        var changed = calendar.with(new CalendarYear(2027, List.of(cultureDay), List.of()));
        assertThat(changed.isWorkingDay(day("2027-11-24"))).isFalse();
        assertThat(changed.isWorkingDay(day("2026-01-10"))).isTrue();
        assertThat(calendar.isWorkingDay(day("2027-11-24"))).isTrue();
    }

    @Test
    void a_year_takes_no_day_of_another() {
        var stray = new DayOff(day("2028-01-01"), "Tết Dương lịch", "Bộ luật Lao động 2019, Điều 112", false);
        assertThatThrownBy(() -> new CalendarYear(2027, List.of(stray), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2028-01-01 is no day of 2027");
    }

    @Test
    void years_without_a_lunar_calendar_still_have_weekends_and_fixed_days() {
        assertThat(calendar.isWorkingDay(day("9999-01-01"))).isFalse();
        assertThat(calendar.isWorkingDay(day("9999-01-04"))).isTrue();
    }

    private List<String> workingDays(String from, String to) {
        return day(from)
                .datesUntil(day(to).plusDays(1))
                .filter(calendar::isWorkingDay)
                .map(LocalDate::toString)
                .toList();
    }

    private static List<LocalDate> weekdays(Stream<LocalDate> days) {
        return days.filter(day -> !StatutoryDays.isWeekend(day)).toList();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
