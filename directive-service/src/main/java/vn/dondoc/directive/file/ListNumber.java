package vn.dondoc.directive.file;

import java.util.Locale;

/** A number as a list writes it. */
final class ListNumber {

    private static final String[] ROMANS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int MOST = 5_000;
    /** The letters Word counts with; it does not know the Vietnamese ones. */
    private static final int LETTERS = 26;

    private ListNumber() {}

    /** @param format a name of Word's: decimal, lowerLetter, upperRoman … */
    static String written(int value, String format) {
        if (value < 0 || value > MOST) {
            return String.valueOf(value);
        }
        return switch (format) {
            case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
            case "lowerLetter" -> letters(value);
            case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(value);
            case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
            default -> String.valueOf(value);
        };
    }

    /** a … z, then aa, bb. */
    private static String letters(int value) {
        return value == 0
                ? ""
                : String.valueOf((char) ('a' + (value - 1) % LETTERS)).repeat((value - 1) / LETTERS + 1);
    }

    private static String roman(int value) {
        var roman = new StringBuilder();
        int rest = value;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                roman.append(ROMANS[i]);
            }
        }
        return roman.toString();
    }
}
