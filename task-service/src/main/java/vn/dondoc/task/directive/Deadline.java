package vn.dondoc.task.directive;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * By when, in the drafter's words and as it was reckoned. Days are days in Asia/Ho_Chi_Minh.
 *
 * @param kind kind of the reader's taxonomy, for example {@code before_date}
 * @param writtenDay the day the drafter wrote; with "trước ngày 25/5" it is not the last one
 * @param lastDay the last admissible day; null while none is known
 * @param time the hour on the last day, where one is given
 * @param targetDay a softer bound ("phấn đấu trước …"): never overdue
 * @param recurrence RFC 5545 rule of a recurring deadline
 * @param condition what must happen first ("sau khi có văn bản …")
 * @param rule name of the rule that read it; null if a person stated it
 * @param limit the period that is counted, where one is
 * @param derivation how the last day was reckoned, for a person
 */
@Embeddable
public record Deadline(
        @Column(name = "deadline_words") String words,
        @Column(name = "deadline_kind") String kind,
        @Column(name = "deadline_written_day") @Nullable LocalDate writtenDay,
        @Column(name = "deadline_last_day") @Nullable LocalDate lastDay,

        @Column(name = "deadline_time") @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "HH:mm") @Nullable
        LocalTime time,

        @Column(name = "deadline_target_day") @Nullable LocalDate targetDay,
        @Column(name = "deadline_recurrence") @Nullable String recurrence,
        @Column(name = "deadline_condition") @Nullable String condition,
        @Column(name = "deadline_rule") @Nullable String rule,
        @Column(name = "deadline_derivation") String derivation,
        @Embedded @Nullable Limit limit) {

    /** Comes back again and again. */
    public boolean recurs() {
        return recurrence != null;
    }

    /** Counted from something that has not happened yet: nobody can be late before its day is entered. */
    public boolean awaitsDay() {
        return lastDay == null
                && !recurs()
                && (condition != null || kind.equals("conditional") || kind.startsWith("relative"));
    }

    /** The same words with the day that a person entered for them; the hour went with the drafter's day. */
    public Deadline entered(LocalDate day, String howReckoned) {
        return of(null, day, null, howReckoned);
    }

    /** The same words with a day that follows from them. */
    public Deadline of(@Nullable LocalDate written, LocalDate last, @Nullable LocalTime hour, String howReckoned) {
        return new Deadline(
                words, kind, written, last, hour, targetDay, recurrence, condition, rule, howReckoned, limit);
    }
}
