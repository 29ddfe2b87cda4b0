package vn.dondoc.directive.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do by one day. What the document sets two days for is read as two of them.
 *
 * @param ordinal as the document numbers it; empty where it does not
 * @param content the words of the document
 * @param via through whom it goes, as written
 * @param output what is to be handed over, as written
 * @param reportTo to whom it is reported, as written
 * @param byIssuer the issuing office binds itself
 * @param byPerson a person is told, and no unit
 * @param followed false for an undated exhortation to a whole group, which nobody follows unless a clerk wants to
 */
public record ReadAssignment(
        String ordinal,
        int start,
        int end,
        String content,
        List<MentionedUnit> lead,
        List<MentionedUnit> coordinating,
        List<MentionedUnit> supervising,
        @Nullable String via,
        @Nullable String output,
        List<String> reportTo,
        boolean byIssuer,
        boolean byPerson,
        boolean followed,
        @Nullable Deadline deadline) {

    public ReadAssignment {
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
        supervising = List.copyOf(supervising);
        reportTo = List.copyOf(reportTo);
    }
}
