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
            "[^\\p{L}]{0,8}(?:thời gian|thời hạn|thời điểm|tiến độ|lộ trình|hoàn thành|thực hiện)(?:[^.:;]{0,60}:.{0,120}| (?:thực hiện|hoàn thành) )",
            Pattern.DOTALL);

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
        if (paragraph.isCell()) {
            return lead * 3 <= paragraph.end() - paragraph.start() && paragraph.end() - end < 60;
        }
        return lead <= 160
                && SCHEDULE_LABEL
                        .matcher(folded.substring(paragraph.start(), start))
                        .matches();
    }
}
