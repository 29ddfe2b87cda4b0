package vn.dondoc.reader.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.text.Passage;

/**
 * Something that units are told to do.
 *
 * @param ordinal as the document numbers it ("1", "IV.3", "(2)"), empty where it does not
 * @param start where all that is said of it begins, in UTF-16 units of the text that was read
 * @param content what is to be done, in the document's words; inside of {@code start} and {@code end}
 * @param lead the units that must do it; never empty
 * @param coordinating units that help
 * @param supervising units that see to it that it is done ("theo dõi, đôn đốc")
 * @param via through whom it goes: "(qua Văn phòng Tỉnh ủy)"
 * @param output what is to be handed over: "Sản phẩm: …"
 * @param reportTo to whom it is reported
 * @param deadlines indexes into the deadlines of the same reading; empty where no day is set
 * @param byIssuer the issuer binds itself: "Ban sẽ kiểm tra …"
 * @param byPerson the lead is a person, named or called comrade, and no unit
 * @param exhortation true for an undated task of a whole group: nobody follows it unless a clerk wants to
 */
public record AssignmentReading(
        String ordinal,
        int start,
        int end,
        Passage content,
        List<Passage> lead,
        List<Passage> coordinating,
        List<Passage> supervising,
        @Nullable Passage via,
        @Nullable Passage output,
        List<Passage> reportTo,
        List<Integer> deadlines,
        boolean byIssuer,
        boolean byPerson,
        boolean exhortation) {

    public AssignmentReading {
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
        supervising = List.copyOf(supervising);
        reportTo = List.copyOf(reportTo);
        deadlines = List.copyOf(deadlines);
    }
}
