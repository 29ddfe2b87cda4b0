package vn.dondoc.task.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingCalendar;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MissingEndsTest {

    @ParameterizedTest
    @CsvSource({
        // in working hours: a quarter of an hour
        "2026-05-11T09:16, 2026-05-11T09:01",
        // in the evening, at night and over the weekend: what was due when work ended
        "2026-05-22T17:40, 2026-05-22T17:25",
        "2026-05-22T21:00, 2026-05-22T17:30",
        "2026-05-23T10:00, 2026-05-22T17:30",
        "2026-05-25T07:44, 2026-05-22T17:30",
        // a quarter of an hour after the digests have left
        "2026-05-25T07:45, 2026-05-25T07:30",
        // Tết
        "2026-02-18T10:00, 2026-02-13T17:30"
    })
    void what_waits_for_the_next_working_morning_is_not_missed_before_it(String now, String dueBy) {
        assertThat(MissingEnds.dueBy(at(now), WorkingCalendar.official())).isEqualTo(at(dueBy));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VietnamTime.ZONE).toInstant();
    }
}
