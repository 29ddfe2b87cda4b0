package vn.dondoc.reader.text;

/** Characters that look alike, written one way. */
final class Characters {

    /** Those below this that stay as they are, wherever they stand. */
    private static final boolean[] PLAIN = new boolean[0x1F00];

    static {
        for (char c = 0; c < PLAIN.length; c++) {
            PLAIN[c] = plain(c) == c
                    && c != '<'
                    && c != '#'
                    && !Normaliser.isSpace(c)
                    && !Normaliser.isCombining(c)
                    && !Normaliser.isDropped(c);
        }
    }

    private Characters() {}

    static boolean isPlain(char c) {
        return c < PLAIN.length && PLAIN[c];
    }

    static char plain(char c) {
        return c < 0x80
                ? c
                : switch (c) {
                    case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
                    case '\u2018', '\u2019', '\u02BC', '\u2032' -> '\'';
                    case '\u201C', '\u201D', '\u00AB', '\u00BB' -> '"';
                    case '\u00D0', '\u0189' -> 'Đ';
                    case '\u00F0' -> 'đ';
                    case '\u2022', '\u25CF', '\uF0B7' -> '-';
                    case '\n' -> ' ';
                    default -> c;
                };
    }
}
