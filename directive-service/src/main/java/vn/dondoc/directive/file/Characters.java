package vn.dondoc.directive.file;

import java.text.Normalizer;

/** Characters that programs put into files in place of plain ones. */
final class Characters {

    private Characters() {}

    /** Composed letters, plain blanks, no control characters but line feed and tab. */
    static String plain(CharSequence words) {
        var plain = new StringBuilder(words.length());
        var composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c == '\u00A0' || c == '\u2007' || c == '\u202F') {
                plain.append(' ');
            } else if (c == '\r' || c == '\u000B' || c == '\u2028') {
                plain.append('\n');
            } else if (!dropped(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static boolean dropped(char c) {
        return c < ' ' && c != '\n' && c != '\t' || c == '\uFEFF' || c == '\u00AD' || c == '\u200B';
    }
}
