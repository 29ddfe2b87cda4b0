package vn.dondoc.reader.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.TimeLimit;
import vn.dondoc.calendar.WorkingCalendar;

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

    /**
     * Again and again, by rules of RFC 5545 that give the last days.
     *
     * @param bare the words say how often and nothing else ("hằng quý"), as attributes do too ("trợ cấp hằng tháng")
     */
    record Every(
            DeadlineKind kind, List<String> rules, @Nullable LocalTime time, boolean bare) implements Deadline {

        public Every {
            rules = List.copyOf(rules);
        }

        Every(DeadlineKind kind, List<String> rules, @Nullable LocalTime time) {
            this(kind, rules, time, false);
        }

        Every asBare() {
            return new Every(kind, rules, time, true);
        }
    }

    /**
     * Counted from a day.
     *
     * @param amount negative if it is counted backwards
     * @param event what it is counted from; null where the text does not even say that
     * @param start the day it is counted from, where the text knows it
     */
    record Counted(
            DeadlineKind kind,
            int amount,
            Unit unit,
            @Nullable String event,
            @Nullable LocalDate start) implements Deadline {

        /** The period as the law counts it; null for hours, and for no amount at all. */
        @Nullable
        TimeLimit limit() {
            return unit.counted == null || amount == 0 ? null : new TimeLimit(amount, unit.counted);
        }

        /** The last day, if the day it is counted from is known. */
        @Nullable
        LocalDate lastDay(WorkingCalendar calendar) {
            var limit = limit();
            return limit == null || start == null ? null : limit.lastDay(start, calendar);
        }

        /** What is counted. */
        enum Unit {
            DAY("ngày", TimeLimit.Unit.DAY),
            WORKING_DAY("ngày làm việc", TimeLimit.Unit.WORKING_DAY),
            WEEK("tuần", TimeLimit.Unit.WEEK),
            MONTH("tháng", TimeLimit.Unit.MONTH),
            YEAR("năm", TimeLimit.Unit.YEAR),
            HOUR("giờ", null);

            final String words;
            private final TimeLimit.@Nullable Unit counted;

            Unit(String words, TimeLimit.@Nullable Unit counted) {
                this.words = words;
                this.counted = counted;
            }

            static Unit of(String words) {
                for (Unit unit : values()) {
                    if (unit.words.equals(words) || unit == HOUR && words.equals("h")) {
                        return unit;
                    }
                }
                throw new IllegalArgumentException(words);
            }
        }
    }

    /**
     * Waits for an event, or for somebody to say which day is meant.
     *
     * @param vague a beginning without an end, or "theo tiến độ …": says when only where nothing else is said
     */
    record Awaiting(DeadlineKind kind, @Nullable String event, boolean vague) implements Deadline {

        Awaiting(DeadlineKind kind, @Nullable String event) {
            this(kind, event, false);
        }
    }

    /** Words that name a day which does not exist, such as 31/6. */
    record Impossible(DeadlineKind kind) implements Deadline {}
}
