package vn.dondoc.reader.deadline;

import static vn.dondoc.reader.deadline.Wording.ATTRIBUTE;
import static vn.dondoc.reader.deadline.Wording.ATTRIBUTE_OR_DUTY;
import static vn.dondoc.reader.deadline.Wording.ATTRIBUTIVE_RECURRENCE;
import static vn.dondoc.reader.deadline.Wording.COMPLETING;
import static vn.dondoc.reader.deadline.Wording.CONDITION;
import static vn.dondoc.reader.deadline.Wording.CONDITION_GOES_ON;
import static vn.dondoc.reader.deadline.Wording.COUNTED;
import static vn.dondoc.reader.deadline.Wording.DOING;
import static vn.dondoc.reader.deadline.Wording.DONE;
import static vn.dondoc.reader.deadline.Wording.FINISHING;
import static vn.dondoc.reader.deadline.Wording.GOAL;
import static vn.dondoc.reader.deadline.Wording.ORDERED;
import static vn.dondoc.reader.deadline.Wording.PERIODIC_DUTY;
import static vn.dondoc.reader.deadline.Wording.PERIOD_TALKED_OF;
import static vn.dondoc.reader.deadline.Wording.RANGE_BEGUN;
import static vn.dondoc.reader.deadline.Wording.ROUND;
import static vn.dondoc.reader.deadline.Wording.STARTS_WEAKLY;
import static vn.dondoc.reader.deadline.Wording.TIME_FOR;
import static vn.dondoc.reader.deadline.Wording.TO_BE_FINISHED;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.rules.Found;

/**
 * Whether words that could be a deadline are one here. "Trước ngày …" says so by itself; "trong quý II", "hằng năm"
 * need something to be done by then, and are as often the period that is reviewed or an attribute ("trợ cấp hằng tháng").
 */
final class Plausibility {

    private final @Nullable LocalDate issuedOn;

    Plausibility(@Nullable LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    boolean isDeadline(Found<Deadline> found, Surroundings at) {
        return switch (found.meaning()) {
            case Deadline.Until until -> isBound(found, until, at);
            case Deadline.Every every -> isDuty(found, at);
            case Deadline.Counted counted -> isCounted(found, at);
            case Deadline.Awaiting awaiting -> isAwaited(found, awaiting, at);
            case Deadline.Impossible impossible -> !at.precededBy(ATTRIBUTE);
        };
    }

    private boolean isBound(Found<Deadline> found, Deadline.Until until, Surroundings at) {
        var words = at.folded().substring(found.start(), found.end());
        return switch (until.kind()) {
            case BEFORE_DATE, BY_DATE_INCLUSIVE, TIME_OF_DAY -> {
                if (words.startsWith("ngày") || Character.isDigit(words.charAt(0))) {
                    yield at.inSchedule() && !isPast(until);
                }
                if (words.startsWith("vào")) {
                    yield (at.inSchedule() || at.precededBy(COMPLETING)) && !isPast(until);
                }
                boolean clear =
                        words.startsWith("trước ") && !words.contains("trước tháng") && !words.contains("trước quý")
                                || STARTS_WEAKLY.lookAt(words, 0, words.length()) == null;
                yield !belongsToThePast(until, at) && (clear || isLedIn(until, at, words));
            }
            case DATE_RANGE -> isRange(until, at, words);
            default -> isPeriod(until, at, words);
        };
    }

    /** "đến hết ngày …", "trong ngày …" need something that is to be finished by then. */
    private boolean isLedIn(Deadline.Until until, Surroundings at, String words) {
        return !at.precededBy(RANGE_BEGUN)
                && (at.inSchedule()
                        || at.opensParenthesis()
                        || at.precededBy(FINISHING)
                        || isFromNowOn(until, at, words)
                        || words.startsWith("đến") && isGoal(until, at));
    }

    /** "Từ nay đến ngày …, các xã hoàn thành …", but not "từ nay đến … chỉ còn 2 tháng". */
    private boolean isFromNowOn(Deadline.Until until, Surroundings at, String words) {
        return (words.startsWith("từ nay") || words.startsWith("từ đây"))
                && !isPast(until)
                && (at.precededBy(DOING) || at.opensSentence() && at.goesOnWith(ORDERED));
    }

    /** "được phê duyệt trước ngày …" speaks of what is, unless something is to be finished by a day to come. */
    private boolean belongsToThePast(Deadline.Until until, Surroundings at) {
        if (at.precededBy(ATTRIBUTE) || at.precededBy(CONDITION) || at.followedBy(CONDITION_GOES_ON)) {
            return true;
        }
        boolean spoken = at.precededBy(ATTRIBUTE_OR_DUTY) || at.precededBy(DONE);
        return spoken && (isPast(until) || !at.precededBy(ORDERED));
    }

    private boolean isRange(Deadline.Until until, Surroundings at, String words) {
        if (isPast(until)
                || at.precededBy(PERIOD_TALKED_OF)
                || at.precededBy(COUNTED)
                || at.precededBy(ATTRIBUTE)
                || at.followedBy(CONDITION_GOES_ON)) {
            return false;
        }
        boolean days = words.startsWith("từ") || words.startsWith("kể từ");
        return at.inSchedule()
                || days
                        && (at.opensParenthesis()
                                || at.opensSentence()
                                || at.precededBy(DOING)
                                || at.precededBy(TIME_FOR)
                                || at.precededBy(ROUND));
    }

    private boolean isPeriod(Deadline.Until until, Surroundings at, String words) {
        if (at.inSchedule()) {
            return true;
        }
        if (isFromNowOn(until, at, words) && until.kind() != DeadlineKind.WITHIN_YEAR) {
            return true;
        }
        if (at.fillsParenthesis() && !isPast(until)) {
            return true;
        }
        if (until.kind() == DeadlineKind.OTHER && at.opensSentence() && !isPast(until)) {
            return true;
        }
        if (words.startsWith("đến") && at.opensSentence() && !isPast(until) && at.followedBy(TO_BE_FINISHED)) {
            return true;
        }
        if (at.opensSentence() && at.after().startsWith(":") && !isPast(until)) {
            return true;
        }
        if (words.startsWith("ngay trong") && !isPast(until)) {
            return true;
        }
        boolean bare = words.startsWith("tháng") || words.startsWith("quý") || words.startsWith("năm");
        boolean latest = words.contains("nhất ");
        if (latest && !isPast(until)) {
            return true;
        }
        boolean finishing = at.precededBy(FINISHING);
        if (bare || isPast(until) || !finishing && at.precededBy(PERIOD_TALKED_OF)) {
            return false;
        }
        boolean within = words.startsWith("trong") || words.startsWith("ngay");
        boolean year = until.kind() == DeadlineKind.WITHIN_YEAR;
        return within && !year ? at.opensParenthesis() || at.opensSentence() || at.precededBy(DOING) : finishing;
    }

    private boolean isGoal(Deadline.Until until, Surroundings at) {
        return !isPast(until)
                && (at.opensSentence() || at.before().stripTrailing().endsWith(";"))
                && (at.followedBy(GOAL) || at.goesOnWith(ORDERED));
    }

    /** A period that was over when the document was written is one that it reviews. */
    private boolean isPast(Deadline.Until until) {
        return issuedOn != null && until.lastDay().isBefore(issuedOn);
    }

    private static boolean isDuty(Found<Deadline> found, Surroundings at) {
        boolean bare = found.rule().startsWith("hằng ") && found.rule().indexOf(' ', 6) < 0;
        if (!bare || at.inSchedule()) {
            return true;
        }
        boolean periodically = at.folded().startsWith("định kỳ", found.start());
        return at.opensSentence()
                || !at.precededBy(ATTRIBUTIVE_RECURRENCE)
                        && (periodically || at.precededBy(PERIODIC_DUTY))
                        && !at.folded().startsWith("hằng ngày", found.start());
    }

    /** "15 ngày" alone is a deadline in a cell that says nothing else, "trong 30 ngày" at the end of a sentence. */
    private static boolean isCounted(Found<Deadline> found, Surroundings at) {
        if (at.before().contains("hiệu lực") || at.after().contains("hiệu lực")) {
            return false;
        }
        boolean bare = Character.isDigit(at.folded().charAt(found.start()));
        return !bare || at.paragraph().isCell() && at.isAlone();
    }

    private static boolean isAwaited(Found<Deadline> found, Deadline.Awaiting awaiting, Surroundings at) {
        return switch (awaiting.kind()) {
            case CONDITIONAL ->
                at.inSchedule() || at.opensParenthesis() || at.folded().startsWith("ngay", at.start());
            case OTHER ->
                at.inSchedule() && (!isVague(found) || at.isFirstInSchedule())
                        || at.opensSentence() && at.after().startsWith(":")
                        || !isVague(found) && at.precededBy(DOING);
            default -> true;
        };
    }

    /** A beginning without an end, or "theo tiến độ …", says when only where nothing else is said. */
    private static boolean isVague(Found<Deadline> found) {
        return found.rule().equals("từ <mốc>") || found.rule().startsWith("theo tiến độ");
    }
}
