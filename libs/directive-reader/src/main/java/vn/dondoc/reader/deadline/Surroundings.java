package vn.dondoc.reader.deadline;

import java.util.regex.Pattern;
import vn.dondoc.reader.text.Paragraph;

/**
 * The words around a phrase, within its paragraph and within reach.
 *
 * @param folded the folded text
 */
record Surroundings(String folded, Paragraph paragraph, int start, int end) {

    private static final int BEFORE = 160;
    private static final int AFTER = 60;
    /** "Thời gian thực hiện: …", "Tiến độ hoàn thành: …" */
    private static final Pattern SCHEDULE_LABEL = Pattern.compile(
            "[^\\p{L}]{0,8}(?:thời gian|thời hạn|hạn|thời điểm|tiến độ|lộ trình|hoàn thành|thực hiện)(?:[^.:;]{0,60}:.{0,120}| (?:thực hiện|hoàn thành) )",
            Pattern.DOTALL);

    /** "…; thời gian hoàn thành: …", "… thời hạn gửi báo cáo là …" */
    private static final Pattern SCHEDULE_WORDS =
            Pattern.compile("(?:thời gian|thời hạn|thời điểm|hạn|tiến độ|lộ trình)(?: \\p{L}{1,10}){0,6}(?: là|:) ");

    /** What stands before it in its sentence. */
    String before() {
        int from = Math.max(paragraph.start(), start - BEFORE);
        for (int i = start - 1; i > from; i--) {
            if (endsSentence(i)) {
                return folded.substring(i + 1, start);
            }
        }
        return folded.substring(from, start);
    }

    String after() {
        int to = Math.min(paragraph.end(), end + AFTER);
        return folded.substring(end, to);
    }

    private boolean endsSentence(int i) {
        char c = folded.charAt(i);
        return c == ';' || c == '.' && i + 1 < folded.length() && folded.charAt(i + 1) == ' ' && !afterDigit(i);
    }

    private boolean afterDigit(int i) {
        return i > 0 && Character.isDigit(folded.charAt(i - 1)) && i - paragraph.start() < 6;
    }

    boolean opensSentence() {
        return before().codePoints().noneMatch(Character::isLetter);
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
        if (isAlone()) {
            return true;
        }
        if (paragraph.isCell()) {
            return lead * 3 <= paragraph.end() - paragraph.start() && paragraph.end() - end < 60;
        }
        return lead <= 160
                        && SCHEDULE_LABEL
                                .matcher(folded.substring(paragraph.start(), start))
                                .matches()
                || precededBy(SCHEDULE_WORDS);
    }

    /** Nothing else stands in the paragraph, as in a cell of a table whose bars are lost. */
    boolean isAlone() {
        return isBlank(paragraph.start(), start) && isBlank(end, paragraph.end());
    }

    private boolean isBlank(int from, int to) {
        return to - from < 6 && folded.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The first thing that a schedule says: "Thời gian thực hiện: …" */
    boolean isFirstInSchedule() {
        var lead = folded.substring(paragraph.start(), start).stripTrailing();
        return lead.endsWith(":") || paragraph.isCell() && lead.codePoints().noneMatch(Character::isLetter);
    }

    /** Whether the words before it in its sentence end in what the pattern describes. */
    boolean precededBy(Pattern pattern) {
        var before = before();
        var matcher = pattern.matcher(before);
        for (int from = 0; from < before.length() && matcher.find(from); from = matcher.start() + 1) {
            if (matcher.end() == before.length()) {
                return true;
            }
        }
        return false;
    }
}
