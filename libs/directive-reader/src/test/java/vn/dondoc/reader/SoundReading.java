package vn.dondoc.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.calendar.WorkingCalendar;

/** What must hold of every reading, whatever the text. */
final class SoundReading {

    private SoundReading() {}

    static List<DirectiveReading> of(String text, LocalDate issuedOn) {
        var readings = DirectiveReader.read(text, issuedOn, WorkingCalendar.official());
        assertThat(readings).isNotEmpty();
        // places do not count a byte order mark
        var counted = text.startsWith("\uFEFF") ? text.substring(1) : text;
        readings.forEach(reading -> check(reading, counted));
        return readings;
    }

    private static void check(DirectiveReading reading, String text) {
        assertThat(reading.start()).isBetween(0, reading.end());
        assertThat(reading.end()).isLessThanOrEqualTo(text.length());
        for (var deadline : reading.deadlines()) {
            assertThat(text.substring(deadline.start(), deadline.end())).isEqualTo(deadline.words());
            assertThat(deadline.derivation()).isNotBlank();
        }
        for (var assignment : reading.assignments()) {
            assertThat(assignment.start()).isBetween(0, assignment.end());
            assertThat(assignment.end()).isLessThanOrEqualTo(text.length());
            assertThat(assignment.lead()).isNotEmpty();
            assertThat(assignment.lead()).allMatch(unit -> !unit.words().isBlank());
            assertThat(assignment.deadlines())
                    .allMatch(index -> index < reading.deadlines().size());
        }
    }
}
