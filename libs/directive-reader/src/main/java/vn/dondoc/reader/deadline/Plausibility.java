package vn.dondoc.reader.deadline;

import static vn.dondoc.reader.deadline.Wording.ATTRIBUTE;
import static vn.dondoc.reader.deadline.Wording.ATTRIBUTED;
import static vn.dondoc.reader.deadline.Wording.ATTRIBUTIVE_RECURRENCE;
import static vn.dondoc.reader.deadline.Wording.DOING;
import static vn.dondoc.reader.deadline.Wording.DUTY_NEXT;
import static vn.dondoc.reader.deadline.Wording.FINISHING;
import static vn.dondoc.reader.deadline.Wording.MEETING;
import static vn.dondoc.reader.deadline.Wording.PERIODIC_DUTY;
import static vn.dondoc.reader.deadline.Wording.PERIOD_TALKED_OF;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.rules.Found;

/**
 * Whether words that could be a deadline are one here. "Trước ngày …" says so by itself; "trong quý II", "hằng năm"
 * need something to be done by then, and are as often the period that is reviewed or an attribute ("trợ cấp hằng tháng").
 */
final class Plausibility {

    private final StatedDays days;
    private final StatedPeriods periods;

    Plausibility(@Nullable LocalDate issuedOn) {
        this.days = new StatedDays(issuedOn);
        this.periods = new StatedPeriods(issuedOn);
    }

    boolean isDeadline(Found<Deadline> found, Surroundings at) {
        return switch (found.meaning()) {
            case Deadline.Until until -> isBound(until, at);
            case Deadline.Every every -> isDuty(every, at);
            case Deadline.Counted counted -> isCounted(at);
            case Deadline.Awaiting awaiting -> isAwaited(awaiting, at);
            case Deadline.Impossible impossible -> !at.precededBy(ATTRIBUTE);
        };
    }

    private boolean isBound(Deadline.Until until, Surroundings at) {
        return switch (until.kind()) {
            case BEFORE_DATE, BY_DATE_INCLUSIVE -> days.isDeadline(until, at);
            case TIME_OF_DAY -> at.words().contains(" đến ") ? periods.isRange(until, at) : days.isDeadline(until, at);
            case DATE_RANGE -> periods.isRange(until, at);
            default -> periods.isDeadline(until, at);
        };
    }

    private static boolean isDuty(Deadline.Every every, Surroundings at) {
        if (!every.bare() || at.inSchedule()) {
            return true;
        }
        if (at.opensSentence()) {
            return !at.followedBy(ATTRIBUTED);
        }
        boolean duty = at.words().startsWith("định kỳ") || at.precededBy(PERIODIC_DUTY) || at.followedBy(DUTY_NEXT);
        return duty
                && !at.words().startsWith("hằng ngày")
                && !at.followedBy(ATTRIBUTED)
                && !at.precededBy(ATTRIBUTIVE_RECURRENCE);
    }

    /** "15 ngày" alone is a deadline in a cell that says nothing else, "trong 30 ngày" at the end of a sentence. */
    private static boolean isCounted(Surroundings at) {
        if (at.before().contains("hiệu lực") || at.after().contains("hiệu lực")) {
            return false;
        }
        boolean bare = Character.isDigit(at.words().charAt(0));
        return !bare || at.paragraph().isCell() && at.isAlone();
    }

    private static boolean isAwaited(Deadline.Awaiting awaiting, Surroundings at) {
        return switch (awaiting.kind()) {
            case CONDITIONAL ->
                at.inSchedule() || at.opensParenthesis() || at.words().startsWith("ngay");
            case OTHER ->
                at.inSchedule() && (!awaiting.vague() || at.isFirstInSchedule())
                        || at.opensSentence() && at.after().startsWith(":")
                        || !awaiting.vague()
                                && !at.precededBy(MEETING)
                                && (at.precededBy(FINISHING)
                                        || at.precededBy(DOING) && !at.precededBy(PERIOD_TALKED_OF));
            default -> true;
        };
    }
}
