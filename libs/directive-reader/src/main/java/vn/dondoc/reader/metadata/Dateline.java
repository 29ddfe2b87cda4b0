package vn.dondoc.reader.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.text.Passage;

/**
 * "Hà Nội, ngày 26 tháng 3 năm 2026"; dates in a title in capitals are those of other documents.
 *
 * @param day null where there is no such day
 */
record Dateline(@Nullable Passage place, @Nullable LocalDate day, Passage dated) {

    private static final Pattern DATE =
            Pattern.compile("ngày ?(?<d>\\d{1,2}) ?tháng ?(?<m>\\d{1,2}) ?năm ?(?<y>\\d{4})");
    /** In digits only where a place stands before it and nothing behind. */
    private static final Pattern SHORT_DATE =
            Pattern.compile("[^,;:\\d]{2,40}, ?ngày ?(?<d>\\d{1,2}) ?[/.-] ?(?<m>\\d{1,2}) ?[/.-] ?(?<y>\\d{4})\\.?");

    private static final Pattern PLACE = Pattern.compile("\\(?(?<place>\\p{L}[^,;:()\\d]{1,40}), ?");
    private static final String DAY = "ngày";

    static @Nullable Dateline of(List<Piece> header) {
        Dateline first = null;
        for (var piece : header) {
            var line = piece.folded().startsWith("v/v") || piece.isCapitals() ? null : of(piece);
            if (line != null && line.place != null) {
                return line;
            }
            first = first == null ? line : first;
        }
        return first;
    }

    static boolean isIn(Piece piece) {
        return of(piece) != null;
    }

    private static @Nullable Dateline of(Piece piece) {
        var folded = piece.folded();
        if (!folded.contains(DAY)) {
            return null;
        }
        var date = DATE.matcher(folded);
        if (!date.find()) {
            date = SHORT_DATE.matcher(folded);
            if (!date.matches()) {
                return null;
            }
        }
        int day = folded.indexOf(DAY, date.start());
        var place = PLACE.matcher(folded).region(0, day);
        return new Dateline(
                place.matches() ? piece.passage(place.start("place"), place.end("place")) : null,
                day(date),
                piece.passage(day, date.end("y")));
    }

    private static @Nullable LocalDate day(Matcher date) {
        try {
            return LocalDate.of(
                    Integer.parseInt(date.group("y")),
                    Integer.parseInt(date.group("m")),
                    Integer.parseInt(date.group("d")));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
