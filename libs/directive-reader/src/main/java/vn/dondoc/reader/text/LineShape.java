package vn.dondoc.reader.text;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Whether a line goes on with the one before it, or begins something of its own. */
final class LineShape {

    private static final String ARTICLE = "Điều ";
    private static final List<String> OPENINGS = List.of(ARTICLE, "Nơi nhận", "Kính gửi", "<sup>", "V/v", "Số:", "Số ");
    /** Set in a column of the header, whose lines are short. */
    private static final List<String> NARROW = List.of("V/v", "V/V", "Về việc", "Kính gửi", "- Kính gửi");

    /** "Quý I/2026", "Từ tháng 9 đến tháng 11/2026": a cell of a table whose bars are lost. */
    private static final Pattern PERIOD = Pattern.compile(
            "(?iu)(?:(?:từ|trong|trước|đến|hết|xong|cuối|đầu|và|tháng|quý|năm|ngày|h[àằ]ng|mỗi|tuần|\\d{1,2}|\\d{4}|iv|i{1,3})(?:[ /,-]{1,3}|$)){2,10}");

    private static final int SHORT_LINE = 60;

    /** Below them the subject begins, in small letters in documents of the Party. */
    private static final Set<String> TITLES = Set.of(
            "KẾ HOẠCH",
            "THÔNG BÁO",
            "CHỈ THỊ",
            "KẾT LUẬN",
            "NGHỊ QUYẾT",
            "QUYẾT ĐỊNH",
            "QUY ĐỊNH",
            "QUY CHẾ",
            "HƯỚNG DẪN",
            "CHƯƠNG TRÌNH",
            "CHƯƠNG TRÌNH HÀNH ĐỘNG",
            "ĐỀ ÁN",
            "BÁO CÁO",
            "TỜ TRÌNH");

    private static final int LONGEST_ROMAN = 5;
    private static final int LOOK_BACK = 200;
    private static final String DATE = ", ngày ";
    private static final int LONGEST_TITLE = 30;
    private static final int LONGEST_PLACE = 40;
    private static final int LONGEST_DATE = 40;

    private final String original;
    private final int start;
    private final int end;
    /** The line begins with a hash or a star: a heading or a bullet of Markdown. */
    private boolean marked;

    LineShape(String original, int start, int end) {
        this.original = original;
        this.end = end;
        this.start = skipMarks(start);
    }

    private int skipMarks(int from) {
        int i = from;
        while (i < end && (Normaliser.isSpace(original.charAt(i)) || "*#_\\".indexOf(original.charAt(i)) >= 0)) {
            char c = original.charAt(i);
            marked |= c == '#' || c == '*' && i + 1 < end && Normaliser.isSpace(original.charAt(i + 1));
            i++;
        }
        return i;
    }

    /** A line that ends in two blanks may still be a wrapped one, where the next begins in the middle of a sentence. */
    boolean beginsSmall() {
        return start < end && Character.isLowerCase(original.charAt(start));
    }

    /** @param before the text so far, whose last paragraph starts at {@code paragraphStart} */
    boolean continues(CharSequence before, int paragraphStart) {
        int last = before.length() - 1;
        while (last >= paragraphStart && before.charAt(last) == ' ') {
            last--;
        }
        if (last < paragraphStart || start >= end || marked || beginsItem()) {
            return false;
        }
        char first = original.charAt(start);
        if (Character.isLowerCase(first)) {
            return last - paragraphStart > LONGEST_TITLE
                    || !TITLES.contains(
                            before.subSequence(paragraphStart, last + 1).toString());
        }
        if ("IVX".indexOf(first) >= 0 && endsInQuarter(before, last) || first == 'T' && endsInEvery(before, last)) {
            return true;
        }
        if (standsAlone(before, paragraphStart, last + 1)) {
            return false;
        }
        boolean sentenceEnded = ".;:?!".indexOf(before.charAt(last)) >= 0 || isDateline();
        return !sentenceEnded
                && !(isCapitals() || isCapitals(before, Math.max(paragraphStart, last - LOOK_BACK), last + 1));
    }

    /** "Hà Nội, ngày …" */
    private boolean isDateline() {
        if (end - start > LONGEST_PLACE + LONGEST_DATE || !Character.isUpperCase(original.charAt(start))) {
            return false;
        }
        for (int i = start; i < Math.min(end, start + LONGEST_PLACE); i++) {
            if (original.charAt(i) == ',') {
                return original.startsWith(DATE, i);
            }
        }
        return false;
    }

    /**
     * Whether it begins with a capital although its first word would have fitted into the line before, where nothing
     * hints that the sentence goes on.
     */
    boolean opensAnew(CharSequence before, int paragraphStart, int lengthBefore, LineWidth width) {
        int last = before.length() - 1;
        while (last > paragraphStart && before.charAt(last) == ' ') {
            last--;
        }
        boolean open = last >= paragraphStart
                && (",-&(/".indexOf(before.charAt(last)) >= 0
                        || endsInEvery(before, last)
                        || endsInQuarter(before, last));
        return Character.isUpperCase(original.charAt(start))
                && !open
                && !isNarrow(before, paragraphStart)
                && width.leavesRoom(
                        lengthBefore,
                        count(start, end - start, Character::isLetter),
                        isNumberedHeading(before, paragraphStart, last + 1));
    }

    /** "2. Sở Xây dựng", "Điều 4. Trách nhiệm của cơ quan thuế" */
    private static boolean isNumberedHeading(CharSequence before, int start, int end) {
        return end - start < SHORT_LINE && (Character.isDigit(before.charAt(start)) || isArticle(before, start, end));
    }

    private static boolean isArticle(CharSequence before, int start, int end) {
        return end - start > ARTICLE.length()
                && ARTICLE.contentEquals(before.subSequence(start, start + ARTICLE.length()));
    }

    private static boolean isNarrow(CharSequence text, int start) {
        for (String lead : NARROW) {
            int end = Math.min(text.length(), start + lead.length());
            if (lead.contentEquals(text.subSequence(start, end))) {
                return true;
            }
        }
        return false;
    }

    /** "… trong quý" and on the next line "III/2026": no heading, though all its letters are capitals. */
    private static boolean endsInQuarter(CharSequence before, int last) {
        return last >= 3
                && before.charAt(last - 3) == ' '
                && "quýQuýQUÝquíQuí".contains(before.subSequence(last - 2, last + 1));
    }

    /** "… HẰNG" and on the next line "THÁNG" */
    private static boolean endsInEvery(CharSequence before, int last) {
        return last >= 4
                && before.charAt(last - 4) == ' '
                && "HẰNG HÀNG".contains(before.subSequence(last - 3, last + 1));
    }

    /** It is a period below a short line, or stands below a line that is one. */
    private boolean standsAlone(CharSequence before, int paragraphStart, int last) {
        return end - start < SHORT_LINE
                && (last - paragraphStart < SHORT_LINE
                                && PERIOD.matcher(before)
                                        .region(paragraphStart, last)
                                        .matches()
                        || isBelowShortLine()
                                && PERIOD.matcher(original).region(start, end).matches());
    }

    private boolean isBelowShortLine() {
        int lineEnd = original.lastIndexOf('\n', start);
        return lineEnd > 0 && lineEnd - original.lastIndexOf('\n', lineEnd - 1) < SHORT_LINE;
    }

    /** "- ", "+ ", "a) ", "1. ", "1.2. ", "(1) ", "IV. ", "Điều 5." */
    private boolean beginsItem() {
        char first = original.charAt(start);
        if ("-+–•".indexOf(first) >= 0) {
            return start + 1 < end && !Character.isDigit(original.charAt(start + 1));
        }
        for (String opening : OPENINGS) {
            if (original.startsWith(opening, start)) {
                return true;
            }
        }
        int i = start;
        if (first == '(') {
            i++;
        }
        int digits = count(i, 2, Character::isDigit);
        if (digits > 0) {
            return endsLabel(i + digits) || isSubNumber(i + digits);
        }
        int roman = count(i, LONGEST_ROMAN, c -> "IVX".indexOf(c) >= 0);
        return roman > 0 && endsLabel(i + roman)
                || i + 1 < end && Character.isLowerCase(original.charAt(i)) && original.charAt(i + 1) == ')';
    }

    private boolean isSubNumber(int i) {
        return i + 1 < end
                && original.charAt(i) == '.'
                && Character.isDigit(original.charAt(i + 1))
                && endsLabel(i + 1 + count(i + 1, 2, Character::isDigit));
    }

    private boolean endsLabel(int i) {
        return i + 1 < end
                && ".)-/".indexOf(original.charAt(i)) >= 0
                && !Character.isLetterOrDigit(original.charAt(i + 1))
                && (original.charAt(i) != '/' || original.charAt(start) != '(');
    }

    private int count(int from, int most, IntPredicate kind) {
        int n = 0;
        while (n < most && from + n < end && kind.test(original.charAt(from + n))) {
            n++;
        }
        return n;
    }

    private boolean isCapitals() {
        return isCapitals(original, start, end);
    }

    private static boolean isCapitals(CharSequence line, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = line.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > 1;
    }
}
