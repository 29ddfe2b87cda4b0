package vn.dondoc.task.calendar;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import vn.dondoc.calendar.DayChange;

/**
 * What an announcement says of one day.
 *
 * @param name what the day is called; may be empty for an ordinary day
 */
public record AnnouncedDay(LocalDate date, Kind kind, String name) {

    /** What becomes of the day. */
    public enum Kind {
        @JsonProperty("off")
        OFF("nghỉ", DayChange.Kind.OFF),
        @JsonProperty("worked")
        WORKED("làm bù", DayChange.Kind.WORKED),
        @JsonProperty("ordinary")
        ORDINARY("ngày thường", DayChange.Kind.ORDINARY);

        private final String words;
        private final DayChange.Kind change;

        Kind(String words, DayChange.Kind change) {
            this.words = words;
            this.change = change;
        }

        public String words() {
            return words;
        }
    }

    DayChange change(CalendarSource source) {
        return new DayChange(date, kind.change, name, source.words());
    }
}
