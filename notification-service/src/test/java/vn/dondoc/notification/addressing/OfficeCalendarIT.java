package vn.dondoc.notification.addressing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.message.Items.task;
import static vn.dondoc.notification.outside.Office.newTask;
import static vn.dondoc.notification.outside.Office.newUnit;
import static vn.dondoc.notification.outside.Office.person;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.DayChange;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.testkit.RealParts;

/** An invented letter: Friday 21/8/2026 off, Saturday 22/8/2026 worked for it. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficeCalendarIT {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 8, 21);
    private static final LocalDate SATURDAY = LocalDate.of(2026, 8, 22);
    private static final WorkingCalendar SWAPPED = WorkingCalendar.official()
            .with(List.of(
                    new DayChange(FRIDAY, DayChange.Kind.OFF, "Nghỉ hoán đổi", "Công văn 01/VP"),
                    new DayChange(SATURDAY, DayChange.Kind.WORKED, "Làm bù", "Công văn 01/VP")));

    private final Office office;
    private final OfficeCalendar calendar;
    private final String unit = newUnit();
    private final String address = unit.toLowerCase(Locale.ROOT) + "@example.vn";

    OfficeCalendarIT(Office office, OfficeCalendar calendar) {
        this.office = office;
        this.calendar = calendar;
    }

    @AfterEach
    void nothing_is_swapped_any_more() {
        announced(WorkingCalendar.official());
    }

    @Test
    void what_an_evening_brings_waits_for_the_day_that_is_worked_by_the_calendar_in_force() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, null, "email"));
        announced(SWAPPED);
        office.clockAt("2026-08-20T18:00");
        office.remind(
                unit,
                "focal",
                "assignment",
                "2026-08-20T18:00",
                task(newTask(), LETTER_12).of(unit, "Đơn vị").step("A"));

        office.at("2026-08-21T09:00");
        assertThat(office.mailsTo(address)).as("on the day off").isEmpty();

        office.at("2026-08-22T07:30");
        assertThat(office.mailsTo(address)).as("on the Saturday that is worked").hasSize(1);
    }

    @Test
    void the_calendar_is_kept_for_the_next_start() {
        announced(SWAPPED);

        calendar.lookAgain();

        assertThat(calendar.inForce().isWorkingDay(FRIDAY)).isFalse();
        assertThat(calendar.inForce().year(2026)).isEqualTo(SWAPPED.year(2026));
    }

    private void announced(WorkingCalendar announced) {
        office.calendar(announced.year(2026), 1);
        await().untilAsserted(() -> assertThat(calendar.inForce().year(2026)).isEqualTo(announced.year(2026)));
    }
}
