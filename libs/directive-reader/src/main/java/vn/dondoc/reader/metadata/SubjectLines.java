package vn.dondoc.reader.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.text.Passage;

/** What a document is about: "V/v …"; else what follows its kind, or stands in small letters below the number. */
final class SubjectLines {

    private static final Pattern ABOUT = Pattern.compile("(?:\\(?(?:v/v|về việc) ?:? ?)");
    private static final Pattern SHORTHAND = Pattern.compile("\\(?v/v ?:? ?");
    private static final int LEAST_LETTERS = 9;

    private SubjectLines() {}

    static @Nullable Passage of(List<Piece> header) {
        List<Piece> lines = new ArrayList<>();
        boolean belowTitle = false;
        boolean belowNumber = false;
        for (var piece : header) {
            var folded = piece.folded();
            if (!lines.isEmpty() && endsSubject(piece, lines.getLast())) {
                break;
            }
            if (ABOUT.matcher(folded).lookingAt()) {
                return stated(piece, folded);
            }
            if (piece.isCapitals() && DocumentTypes.ofTitle(folded) != null) {
                belowTitle = true;
            } else if (belowTitle ? isSubject(folded) : belowNumber && isProse(piece, folded)) {
                lines.add(piece);
            }
            belowNumber |= folded.startsWith("số");
        }
        return lines.isEmpty() ? null : Piece.joined(lines);
    }

    /** "CHỦ TỊCH ỦY BAN NHÂN DÂN" who decides, below words in small letters. */
    private static boolean endsSubject(Piece piece, Piece last) {
        return piece.isCapitals() && !last.isCapitals();
    }

    private static @Nullable Passage stated(Piece piece, String folded) {
        var shorthand = SHORTHAND.matcher(folded);
        int from = shorthand.lookingAt() ? shorthand.end() : 0;
        return from == folded.length() ? null : piece.passage(from, folded.length());
    }

    /** Neither a rule of dashes nor "(Kèm theo Quyết định …)". */
    private static boolean isSubject(String folded) {
        return !folded.startsWith("-")
                && !folded.startsWith("(")
                && folded.codePoints().anyMatch(Character::isLetter);
    }

    private static boolean isProse(Piece piece, String folded) {
        return !piece.isCapitals()
                && !Dateline.isIn(piece)
                && !folded.contains(", ngày")
                && !folded.startsWith("độc lập")
                && !folded.startsWith("kính gửi")
                && folded.codePoints().filter(Character::isLetter).count() >= LEAST_LETTERS;
    }
}
