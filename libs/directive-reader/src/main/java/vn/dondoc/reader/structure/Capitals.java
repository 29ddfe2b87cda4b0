package vn.dondoc.reader.structure;

/** Lines written in capitals only. */
public final class Capitals {

    private Capitals() {}

    public static boolean only(CharSequence text, int start, int end) {
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return letters > 1;
    }
}
