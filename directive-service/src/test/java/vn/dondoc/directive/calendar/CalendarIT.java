package vn.dondoc.directive.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.CalendarYear;
import vn.dondoc.calendar.DayChange;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.directive.Letter;
import vn.dondoc.messaging.IncomingEvent;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;
import vn.dondoc.testkit.contract.Contract;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@TestSecurity(user = "Văn thư", roles = "clerk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CalendarIT {

    private static final AtomicInteger SEQUENCE = new AtomicInteger();
    private static final String LETTER = Letter.numbered("77-CV/TU")
            .replace("ngày 12 tháng 5 năm 2026", "ngày 12 tháng 8 năm 2026")
            .replace("trước ngày 25/5/2026", "trong 05 ngày làm việc kể từ ngày ban hành văn bản này");

    private final ObjectMapper json;
    private final Calendars calendars;

    CalendarIT(ObjectMapper json, Calendars calendars) {
        this.json = json;
        this.calendars = calendars;
    }

    @AfterEach
    void the_calendar_is_that_of_the_release() {
        told(WorkingCalendar.official().year(2026));
    }

    @Test
    void a_day_that_is_announced_off_is_not_counted_any_more() {
        reads("2026-08-19");

        told(WorkingCalendar.official()
                .with(List.of(new DayChange(
                        LocalDate.of(2026, 8, 17), DayChange.Kind.OFF, "Nghỉ hoán đổi", "Công văn 01/VP")))
                .year(2026));

        reads("2026-08-20");
    }

    @Test
    void a_year_is_read_from_the_example() {
        var contract = Contract.of("calendar-changed.v1");

        assertThat(contract.schemaErrors(contract.example())).isEmpty();
        var changed = read(contract.example());
        assertThat(changed).isEqualTo(read(contract.exampleWithUnknownField()));
        var calendar = WorkingCalendar.official().with(changed.days());
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 2))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 1, 10))).isTrue();
    }

    private static CalendarChanged read(String event) {
        return IncomingEvent.parse("any", "any", event.getBytes(StandardCharsets.UTF_8))
                .data(CalendarChanged.class);
    }

    private void told(CalendarYear year) {
        try {
            var event = (ObjectNode)
                    json.readTree(Contract.of("calendar-changed.v1").example());
            event.put("id", UUID.randomUUID().toString()).put("sequence", SEQUENCE.incrementAndGet());
            var data = (ObjectNode) event.get("data");
            data.set("daysOff", json.valueToTree(year.daysOff()));
            data.set("workedDays", json.valueToTree(year.workedDays()));
            Records.publish("dondoc.calendar", "2026", json.writeValueAsString(event));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        await().untilAsserted(() -> assertThat(calendars.inForce().year(2026)).isEqualTo(year));
    }

    private static void reads(String lastDay) {
        given().contentType("text/plain; charset=UTF-8")
                .body(LETTER.getBytes(StandardCharsets.UTF_8))
                .post("/api/directives/readings")
                .then()
                .statusCode(200)
                .body("documents[0].assignments[0].deadline.lastDay", equalTo(lastDay));
    }
}
