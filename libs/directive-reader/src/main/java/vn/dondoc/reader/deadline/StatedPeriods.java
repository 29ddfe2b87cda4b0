package vn.dondoc.reader.deadline;

import static vn.dondoc.reader.deadline.Wording.ATTRIBUTE;
import static vn.dondoc.reader.deadline.Wording.BARE_PERIOD;
import static vn.dondoc.reader.deadline.Wording.CONDITION_GOES_ON;
import static vn.dondoc.reader.deadline.Wording.COUNTED;
import static vn.dondoc.reader.deadline.Wording.DAY_FOLLOWS;
import static vn.dondoc.reader.deadline.Wording.DAY_NUMBER;
import static vn.dondoc.reader.deadline.Wording.DOING;
import static vn.dondoc.reader.deadline.Wording.DONE_IN;
import static vn.dondoc.reader.deadline.Wording.DONE_NEXT;
import static vn.dondoc.reader.deadline.Wording.EVENT_TAKES_PLACE;
import static vn.dondoc.reader.deadline.Wording.FINISHING;
import static vn.dondoc.reader.deadline.Wording.GOAL;
import static vn.dondoc.reader.deadline.Wording.MEETING;
import static vn.dondoc.reader.deadline.Wording.PERIOD_TALKED_OF;
import static vn.dondoc.reader.deadline.Wording.ROUND;
import static vn.dondoc.reader.deadline.Wording.THEN_DONE;
import static vn.dondoc.reader.deadline.Wording.TIME_FOR;
import static vn.dondoc.reader.deadline.Wording.TO_BE_FINISHED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a month, a quarter, a year or a range is one in which something is to be done. */
final class StatedPeriods {

    private final @Nullable LocalDate issuedOn;

    StatedPeriods(@Nullable LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    boolean isRange(Deadline.Until until, Surroundings at) {
        if (until.isBefore(issuedOn)
                || at.precededBy(PERIOD_TALKED_OF)
                || at.precededBy(COUNTED)
                || at.precededBy(ATTRIBUTE)
                || at.precededBy(EVENT_TAKES_PLACE)
                || at.followedBy(CONDITION_GOES_ON)) {
            return false;
        }
        boolean days = until.time() != null
                || at.words().startsWith("từ")
                || at.words().startsWith("kể từ");
        return at.inSchedule()
                || at.isFirstInSchedule() && at.precededBy(DOING)
                || days
                        && (at.opensParenthesis()
                                || at.opensSentence()
                                || at.precededBy(DOING)
                                || at.precededBy(TIME_FOR)
                                || at.precededBy(ROUND));
    }

    boolean isDeadline(Deadline.Until until, Surroundings at) {
        var words = at.words();
        if (Character.isDigit(words.charAt(0)) && !words.contains("tháng")) {
            return at.inTimeColumn()
                    || at.isFirstInSchedule() && !at.paragraph().isCell();
        }
        if (at.beginsWith(BARE_PERIOD) && at.precededBy(DAY_NUMBER)) {
            return false;
        }
        if (until.kind() == DeadlineKind.WITHIN_YEAR && !at.inTimeColumn() && at.standsAmongYears()) {
            return false;
        }
        if (at.inSchedule()) {
            return true;
        }
        // a period that was over when the document was written is one that it reviews
        return !until.isBefore(issuedOn) && (saysItself(until, at) || isLedIn(until, at));
    }

    private static boolean saysItself(Deadline.Until until, Surroundings at) {
        var words = at.words();
        boolean year = until.kind() == DeadlineKind.WITHIN_YEAR;
        return words.contains("nhất ")
                || words.startsWith("ngay trong")
                || at.fillsParenthesis()
                || until.kind() == DeadlineKind.OTHER && at.opensSentence()
                || words.startsWith("đến") && at.opensSentence() && at.followedBy(TO_BE_FINISHED)
                || at.opensSentence() && at.after().startsWith(":")
                || !year && (StatedDays.isFromNowOn(at) || headsClause(at) || isGoal(at));
    }

    /** "Quý IV năm 2026, Sở Tài chính trình …", "…; tháng 3 hoàn thành …" */
    private static boolean headsClause(Surroundings at) {
        return at.opensSentence() && at.followedBy(THEN_DONE)
                || at.opensClause() && at.followedBy(DONE_NEXT) && !at.followedBy(DAY_FOLLOWS);
    }

    /** "…, đến hết quý III phải …" */
    private static boolean isGoal(Surroundings at) {
        return at.words().startsWith("đến") && at.opensClause() && at.followedBy(GOAL);
    }

    private static boolean isLedIn(Deadline.Until until, Surroundings at) {
        var words = at.words();
        boolean bare = at.beginsWith(BARE_PERIOD);
        boolean finishing = at.precededBy(FINISHING);
        if (bare || at.precededBy(MEETING) || !finishing && at.precededBy(PERIOD_TALKED_OF)) {
            return false;
        }
        boolean within = words.startsWith("trong");
        if ((within || words.startsWith("vào")) && until.kind() == DeadlineKind.WITHIN_YEAR) {
            return finishing || at.precededBy(DONE_IN);
        }
        boolean loose = within || until.kind() == DeadlineKind.OTHER && !words.startsWith("cuối năm");
        return loose ? at.opensParenthesis() || at.opensSentence() || at.precededBy(DOING) : finishing;
    }
}
