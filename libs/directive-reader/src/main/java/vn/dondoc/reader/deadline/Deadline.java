package vn.dondoc.reader.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a deadline means, apart from the words that say it. */
public sealed interface Deadline {

    DeadlineKind kind();

    /**
     * A day or a period with a last day.
     *
     * @param written the day that stands in the text, or the last day of the period that does
     * @param lastDay the last day that is still in time
     * @param time until when on the last day, if the text says so
     */
    record Until(
            DeadlineKind kind,
            LocalDate written,
            LocalDate lastDay,
            @Nullable LocalTime time) implements Deadline {

        /** Whether its last day was over on another, if that is known. */
        boolean isBefore(@Nullable LocalDate day) {
            return day != null && lastDay.isBefore(day);
        }

        /** "trước ngày …": the day itself is too late. */
        static Until before(LocalDate written) {
            return new Until(DeadlineKind.BEFORE_DATE, written, written.minusDays(1), null);
        }

        /** "chậm nhất ngày …", "trong tháng …": the day itself is in time. */
        static Until inclusive(DeadlineKind kind, LocalDate lastDay) {
            return new Until(kind, lastDay, lastDay, null);
        }
    }

    /** Again and again, by rules of RFC 5545 that give the last days. */
    record Every(
            DeadlineKind kind, List<String> rules, @Nullable LocalTime time) implements Deadline {

        public Every {
            rules = List.copyOf(rules);
        }
    }

    /**
     * Counted from a day that the text does not know.
     *
     * @param amount negative if it is counted backwards
     * @param event null where the text does not even say from what
     */
    record Counted(
            DeadlineKind kind,
            int amount,
            Unit unit,
            @Nullable String event) implements Deadline {

        /** What is counted. */
        enum Unit {
            DAY("ngày"),
            WORKING_DAY("ngày làm việc"),
            WEEK("tuần"),
            MONTH("tháng"),
            YEAR("năm"),
            HOUR("giờ");

            final String words;

            Unit(String words) {
                this.words = words;
            }

            static Unit of(String words) {
                for (Unit unit : values()) {
                    if (unit.words.equals(words)) {
                        return unit;
                    }
                }
                throw new IllegalArgumentException(words);
            }
        }
    }

    /** Waits for an event, or for somebody to say which day is meant. */
    record Awaiting(DeadlineKind kind, @Nullable String event) implements Deadline {}

    /** Words that name a day which does not exist, such as 31/6. */
    record Impossible(DeadlineKind kind) implements Deadline {}
}
