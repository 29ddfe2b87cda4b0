package vn.dondoc.reader.deadline;

import vn.dondoc.reader.rules.GuardedPattern;
import vn.dondoc.reader.text.Letters;
import vn.dondoc.reader.text.Paragraph;

/** The words around a phrase, within its paragraph and within reach. */
final class Surroundings {

    private static final int UNKNOWN = -1;
    private static final int BEFORE = 160;
    private static final int AFTER = 60;
    /** "Thời gian thực hiện: …", "Tiến độ hoàn thành: …" */
    private static final GuardedPattern SCHEDULE_LABEL = GuardedPattern.of(
            "(?s)[^\\p{L}]{0,8}(?!thời (?:gian|điểm|hạn) (?:chốt|lấy|tính))(?:thời gian|thời hạn|hạn|thời điểm|tiến độ|lộ trình|hoàn thành|thực hiện)(?:[^.:;]{0,60}:.{0,120}| (?:thực hiện|hoàn thành) )");

    /** "…; thời gian hoàn thành: …", "… thời hạn gửi báo cáo là …" */
    private static final GuardedPattern SCHEDULE_WORDS = GuardedPattern.of(
            "(?:thời gian|thời hạn|thời điểm|hạn|tiến độ|lộ trình)(?! chốt| lấy số liệu| tính)(?: \\p{L}{1,10}){0,6}(?: là|:) (?:(?:thực hiện|hoàn thành|xong|định kỳ|thường xuyên,?|bắt đầu) ){0,3}");

    private static final GuardedPattern YEAR = GuardedPattern.of("(?:năm )?(?:19|20)\\d{2}");

    private final String folded;
    private final Paragraph paragraph;
    private final boolean inTimeColumn;
    private final int start;
    private final int end;
    private final String words;
    /** Where its sentence begins; asked for many times, or never. */
    private int beginning = UNKNOWN;

    /**
     * @param folded the folded text
     * @param inTimeColumn in a column of a table whose head says when
     */
    Surroundings(String folded, Paragraph paragraph, boolean inTimeColumn, int start, int end) {
        this.folded = folded;
        this.paragraph = paragraph;
        this.inTimeColumn = inTimeColumn;
        this.start = start;
        this.end = end;
        this.words = folded.substring(start, end);
    }

    Paragraph paragraph() {
        return paragraph;
    }

    boolean inTimeColumn() {
        return inTimeColumn;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The words themselves. */
    String words() {
        return words;
    }

    /** What stands before it in its sentence. */
    String before() {
        return folded.substring(beginning(), start);
    }

    private int beginning() {
        if (beginning == UNKNOWN) {
            beginning = startOfSentence();
        }
        return beginning;
    }

    private int startOfSentence() {
        int from = Math.max(afterMarker(), start - BEFORE);
        for (int i = start - 1; i > from; i--) {
            if (endsSentence(i)) {
                return i + 1;
            }
        }
        return from;
    }

    /** "b) Trong tháng 8, …": the letter of an item is no word of its sentence. */
    private int afterMarker() {
        int first = paragraph.start();
        boolean marked =
                first + 2 <= start && Character.isLetter(folded.charAt(first)) && folded.charAt(first + 1) == ')';
        return marked ? first + 2 : first;
    }

    String after() {
        return folded.substring(end, reach());
    }

    private int reach() {
        return Math.min(paragraph.end(), end + AFTER);
    }

    private boolean endsSentence(int i) {
        char c = folded.charAt(i);
        return c == ';' || c == '.' && i + 1 < folded.length() && folded.charAt(i + 1) == ' ' && !afterDigit(i);
    }

    private boolean afterDigit(int i) {
        return i > 0 && Character.isDigit(folded.charAt(i - 1)) && i - paragraph.start() < 6;
    }

    boolean opensSentence() {
        return holdsNoLetter(beginning(), start);
    }

    private boolean holdsNoLetter(int from, int to) {
        int i = from;
        while (i < to && !Character.isLetter(folded.charAt(i))) {
            i++;
        }
        return i == to;
    }

    /** It stands at the head of its sentence, or right behind a colon, a comma or a semicolon. */
    boolean opensClause() {
        return opensSentence() || start > paragraph.start() + 1 && ":,;".indexOf(folded.charAt(start - 2)) >= 0;
    }

    boolean opensParenthesis() {
        return start > paragraph.start() && folded.charAt(start - 1) == '(';
    }

    /** "(tháng 6/2026)" at the end of a sentence. */
    boolean fillsParenthesis() {
        return opensParenthesis() && (after().startsWith(").") || after().startsWith(");") || after().equals(")"));
    }

    /** On a line, or in a cell, that is there to say when. */
    boolean inSchedule() {
        int lead = start - paragraph.start();
        if (inTimeColumn || isAlone()) {
            return true;
        }
        if (paragraph.isCell()) {
            return lead * 3 <= paragraph.end() - paragraph.start() && paragraph.end() - end < 60;
        }
        return lead <= 160 && SCHEDULE_LABEL.matches(folded, paragraph.start(), start) || precededBy(SCHEDULE_WORDS);
    }

    /** Nothing else stands in the paragraph, as in a cell of a table whose bars are lost. */
    boolean isAlone() {
        return isBlank(paragraph.start(), start) && isBlank(end, paragraph.end());
    }

    /** "Năm 2026 | Năm 2027 | Năm 2028": heads of columns. */
    boolean standsAmongYears() {
        return paragraph.isCell()
                && isAlone()
                && (isYear(paragraph.end() + 1) || isYear(paragraph.start() - words().length() - 1));
    }

    private boolean isYear(int from) {
        int to = from + words().length();
        return from >= 0 && YEAR.matches(folded, from, Math.min(to, folded.length()));
    }

    private boolean isBlank(int from, int to) {
        return to - from < 6 && Letters.nextWord(folded, from, to) == to;
    }

    /** The first thing that a schedule says: "Thời gian thực hiện: …" */
    boolean isFirstInSchedule() {
        int last = start - 1;
        while (last >= paragraph.start() && folded.charAt(last) == ' ') {
            last--;
        }
        return last >= paragraph.start() && folded.charAt(last) == ':'
                || paragraph.isCell() && holdsNoLetter(paragraph.start(), start);
    }

    /** Whether the words before it in its sentence end in what the pattern describes. */
    boolean precededBy(GuardedPattern pattern) {
        return pattern.leadsUpTo(folded, beginning(), start);
    }

    /** Whether the words themselves begin as the pattern describes. */
    boolean beginsWith(GuardedPattern pattern) {
        return pattern.lookAt(folded, start, end) != null;
    }

    /** Whether what follows it begins as the pattern describes. */
    boolean followedBy(GuardedPattern pattern) {
        return pattern.lookAt(folded, end, reach()) != null;
    }

    /** Whether what follows it holds what the pattern describes. */
    boolean goesOnWith(GuardedPattern pattern) {
        return pattern.find(folded, end, reach()) != null;
    }
}
