package vn.dondoc.reader.deadline;

import static vn.dondoc.reader.deadline.Wording.ATTRIBUTE;
import static vn.dondoc.reader.deadline.Wording.ATTRIBUTE_OR_DUTY;
import static vn.dondoc.reader.deadline.Wording.COMPLETING;
import static vn.dondoc.reader.deadline.Wording.CONDITION;
import static vn.dondoc.reader.deadline.Wording.CONDITION_GOES_ON;
import static vn.dondoc.reader.deadline.Wording.DOING;
import static vn.dondoc.reader.deadline.Wording.DONE;
import static vn.dondoc.reader.deadline.Wording.DUE;
import static vn.dondoc.reader.deadline.Wording.ELIGIBILITY;
import static vn.dondoc.reader.deadline.Wording.EVENT_TAKES_PLACE;
import static vn.dondoc.reader.deadline.Wording.FINISHING;
import static vn.dondoc.reader.deadline.Wording.FOR_THE_TIME;
import static vn.dondoc.reader.deadline.Wording.GOAL;
import static vn.dondoc.reader.deadline.Wording.HANDED_IN;
import static vn.dondoc.reader.deadline.Wording.LASTING;
import static vn.dondoc.reader.deadline.Wording.MEETING_PLACE;
import static vn.dondoc.reader.deadline.Wording.ORDERED;
import static vn.dondoc.reader.deadline.Wording.RANGE_BEGUN;
import static vn.dondoc.reader.deadline.Wording.SENTENCE_ENDS;
import static vn.dondoc.reader.deadline.Wording.STARTS_WEAKLY;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a day that is written out is one until which something is to be done. */
final class StatedDays {

    private final @Nullable LocalDate issuedOn;

    StatedDays(@Nullable LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    boolean isDeadline(Deadline.Until until, Surroundings at) {
        var words = at.words();
        boolean past = until.isBefore(issuedOn);
        if (words.contains(" là ") && words.startsWith("ngày")) {
            return !past;
        }
        if (words.startsWith("ngày") || Character.isDigit(words.charAt(0))) {
            return !past && !at.precededBy(EVENT_TAKES_PLACE) && (isBareDay(until, at) || isHandedIn(until, at));
        }
        if (words.startsWith("vào")) {
            return !past && (at.inSchedule() || at.precededBy(COMPLETING));
        }
        if (words.startsWith("thứ") || words.startsWith("chủ")) {
            return !past && (at.opensClause() || at.precededBy(HANDED_IN));
        }
        return !belongsToThePast(past, at) && (!at.beginsWith(STARTS_WEAKLY) || isLedIn(past, at));
    }

    /** "Thời gian thực hiện: 30/6/2026"; an hour with it is more often that of a meeting. */
    private static boolean isBareDay(Deadline.Until until, Surroundings at) {
        return until.time() == null ? at.inSchedule() && !at.goesOnWith(MEETING_PLACE) : at.precededBy(DUE);
    }

    /** "… báo cáo Ủy ban nhân dân tỉnh ngày …": what is cited has a day that was, this one is to come. */
    private boolean isHandedIn(Deadline.Until until, Surroundings at) {
        return issuedOn != null
                && until.written().isAfter(issuedOn)
                && until.time() == null
                && at.words().startsWith("ngày")
                && at.precededBy(HANDED_IN)
                && (at.after().isEmpty() || at.followedBy(SENTENCE_ENDS));
    }

    /** "đến hết ngày …", "trong ngày …" need something that is to be finished by then. */
    private static boolean isLedIn(boolean past, Surroundings at) {
        return !at.precededBy(RANGE_BEGUN)
                && (at.inSchedule()
                        || at.opensParenthesis()
                        || at.precededBy(FINISHING)
                        || !past && (isFromNowOn(at) || isGoal(at) || isLasting(at)));
    }

    /** "Từ nay đến ngày …, các xã hoàn thành …", but not "từ nay đến … chỉ còn 2 tháng". */
    static boolean isFromNowOn(Surroundings at) {
        return (at.words().startsWith("từ nay") || at.words().startsWith("từ đây"))
                && (at.precededBy(DOING)
                        || at.precededBy(FOR_THE_TIME)
                        || at.opensSentence() && at.goesOnWith(ORDERED));
    }

    /** "Treo cờ đến hết ngày …" */
    private static boolean isLasting(Surroundings at) {
        return at.words().startsWith("đến hết")
                && at.precededBy(LASTING)
                && (at.after().isEmpty() || at.followedBy(SENTENCE_ENDS));
    }

    private static boolean isGoal(Surroundings at) {
        return at.words().startsWith("đến") && at.opensClause() && (at.followedBy(GOAL) || at.goesOnWith(ORDERED));
    }

    /** "được phê duyệt trước ngày …" speaks of what is, unless something is to be finished by a day to come. */
    private static boolean belongsToThePast(boolean past, Surroundings at) {
        if (at.precededBy(ELIGIBILITY)
                || at.precededBy(ATTRIBUTE)
                || at.precededBy(CONDITION)
                || at.followedBy(CONDITION_GOES_ON)) {
            return true;
        }
        boolean spoken = at.precededBy(ATTRIBUTE_OR_DUTY) || at.precededBy(DONE);
        return spoken && (past || !at.precededBy(ORDERED));
    }
}
