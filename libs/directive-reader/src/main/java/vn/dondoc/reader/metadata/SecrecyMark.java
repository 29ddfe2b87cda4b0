package vn.dondoc.reader.metadata;

import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.text.Folding;

/** The mark of a state secret: a line, a cell or a stamp of its own, never a word in a sentence. */
public enum SecrecyMark {
    SECRET("mật"),
    TOP_SECRET("tối mật"),
    STRICTLY_SECRET("tuyệt mật");

    private static final String LABEL = "độ mật";
    /** A mark, its label and the ornaments around them are no longer than this; longer lines are not copied. */
    private static final int LONGEST = 60;

    private final String words;

    SecrecyMark(String words) {
        this.words = words;
    }

    /**
     * The highest mark that a line of the text, or a part of a line set off by a tab, a bar or several blanks, consists
     * of. In capitals, or after "Độ mật:"; the word in "bảo mật" or "giữ bí mật" is none. Reads the text in place.
     */
    public static Optional<SecrecyMark> find(String text) {
        SecrecyMark highest = null;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || setsOff(text, i)) {
                var mark = i - start > LONGEST ? null : ofPart(text, start, i);
                if (mark != null && (highest == null || mark.compareTo(highest) > 0)) {
                    highest = mark;
                }
                start = i + 1;
            }
        }
        return Optional.ofNullable(highest);
    }

    private static boolean setsOff(String text, int i) {
        char c = text.charAt(i);
        return c == '\n'
                || c == '\r'
                || c == '\t'
                || c == '|'
                || c == '\f'
                || c == '\u2028'
                || isBlank(c) && i + 1 < text.length() && isBlank(text.charAt(i + 1));
    }

    private static @Nullable SecrecyMark ofPart(String text, int start, int end) {
        var letters = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            boolean gap = letters.isEmpty() || letters.charAt(letters.length() - 1) == ' ';
            if (Character.isDigit(c)) {
                return null;
            }
            if (letter) {
                letters.append(c);
            } else if (!gap) {
                letters.append(' ');
            }
        }
        return ofWords(Normalizer.normalize(letters, Normalizer.Form.NFC).strip());
    }

    private static @Nullable SecrecyMark ofWords(String words) {
        var folded = Folding.fold(words);
        boolean labelled = folded.startsWith(LABEL + " ");
        var mark = joined(labelled ? folded.substring(LABEL.length() + 1) : folded);
        for (var candidate : values()) {
            if (candidate.words.replace(" ", "").equals(mark) && (labelled || isStamp(words))) {
                return candidate;
            }
        }
        return null;
    }

    /** Spaced out as stamps are: "M Ậ T", "TỐI  MẬT". */
    private static String joined(String words) {
        return words.replace(" ", "");
    }

    /** "MẬT", "Mật", "Tối Mật" alone on a line; "mật" alone in small letters is a word left over from a sentence. */
    private static boolean isStamp(String words) {
        return Character.isUpperCase(words.charAt(0));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0';
    }
}
