package vn.dondoc.notification.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.messaging.IncomingEvent;
import vn.dondoc.notification.addressing.ListedUnit;
import vn.dondoc.notification.delivery.WithdrawalReason;
import vn.dondoc.notification.message.Report;
import vn.dondoc.notification.notice.Audience;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.ReminderKind;
import vn.dondoc.notification.notice.Role;
import vn.dondoc.testkit.contract.Contract;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EventsContractTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit-changed.v1",
                "reminder-due.v1",
                "reminder-withdrawn.v1",
                "report-due.v1",
                "task-acknowledged.v1",
                "task-completed.v1",
                "calendar-changed.v1"
            })
    void the_example_satisfies_the_schema(String event) {
        assertThat(Contract.of(event).schemaErrors(Contract.of(event).example()))
                .isEmpty();
    }

    @Test
    void a_unit_is_read_from_the_example() {
        var contract = Contract.of("unit-changed.v1");

        var unit = read(contract.example(), ListedUnit.class);

        assertThat(unit).isEqualTo(read(contract.exampleWithUnknownField(), ListedUnit.class));
        assertThat(unit.code()).isEqualTo("DU-HOA-MAI");
        assertThat(unit.contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.role()).isEqualTo(Role.FOCAL);
            assertThat(contact.email()).isEqualTo("hoamai@example.vn");
            assertThat(contact.channels()).containsExactly(Channel.EMAIL, Channel.ZALO);
        });
    }

    @Test
    void a_reminder_is_read_from_the_example() {
        var contract = Contract.of("reminder-due.v1");

        var due = read(contract.example(), ReminderDue.class);

        assertThat(due).isEqualTo(read(contract.exampleWithUnknownField(), ReminderDue.class));
        assertThat(due.audience()).isEqualTo(new Audience("DU-HOA-MAI", Role.FOCAL));
        assertThat(due.kind()).isEqualTo(ReminderKind.REMINDER);
        assertThat(due.items()).singleElement().satisfies(item -> {
            assertThat(item.lastDay()).contains(LocalDate.of(2026, 5, 24));
            assertThat(item.supersedes()).containsExactly("A+1");
            assertThat(item.directive().number()).isEqualTo("12-CV/TU");
        });
    }

    @Test
    void a_report_is_read_from_the_example() {
        var contract = Contract.of("report-due.v1");

        var due = read(contract.example(), ReportDue.class);

        assertThat(due).isEqualTo(read(contract.exampleWithUnknownField(), ReportDue.class));
        assertThat(due.audience()).isEqualTo(new Audience("VP-TU", Role.HEAD));
        assertThat(due.report().total()).isEqualTo(new Report.Numbers(7, 4, 1, 2, 1));
        assertThat(due.report().overdue()).hasSize(2);
    }

    @Test
    void a_withdrawal_is_read_from_the_example() {
        var contract = Contract.of("reminder-withdrawn.v1");

        var withdrawn = read(contract.example(), ReminderWithdrawn.class);

        assertThat(withdrawn).isEqualTo(read(contract.exampleWithUnknownField(), ReminderWithdrawn.class));
        assertThat(withdrawn.reason()).isEqualTo(WithdrawalReason.COMPLETED);
        assertThat(withdrawn.items())
                .singleElement()
                .satisfies(step -> assertThat(step.step()).isEqualTo("T-1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"task-acknowledged.v1", "task-completed.v1"})
    void an_answer_is_read_from_the_example(String event) {
        var contract = Contract.of(event);

        var answered = read(contract.example(), TaskAnswered.class);

        assertThat(answered).isEqualTo(read(contract.exampleWithUnknownField(), TaskAnswered.class));
        assertThat(answered.unit()).isEqualTo("DU-HOA-MAI");
        assertThat(answered.by()).isEqualTo("Trần Thị Ví Dụ");
    }

    @Test
    void a_year_of_the_calendar_is_read_from_the_example() {
        var contract = Contract.of("calendar-changed.v1");

        var changed = read(contract.example(), CalendarChanged.class);

        assertThat(changed).isEqualTo(read(contract.exampleWithUnknownField(), CalendarChanged.class));
        assertThat(changed.version()).isEqualTo(1);
        var calendar = WorkingCalendar.official().with(changed.days());
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 2))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 10))).isTrue();
    }

    private static <T> T read(String event, Class<T> type) {
        return IncomingEvent.parse("any", "any", event.getBytes(StandardCharsets.UTF_8))
                .data(type);
    }
}
