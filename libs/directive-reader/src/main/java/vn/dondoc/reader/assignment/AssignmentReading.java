package vn.dondoc.reader.assignment;

import java.util.List;

/**
 * Something that units are told to do.
 *
 * @param ordinal as the document numbers it ("1", "IV.3", "(2)"), empty where it does not
 * @param start where its words begin, in UTF-16 units of the text that was read
 * @param lead the units that must do it; never empty
 * @param coordinating units that help
 * @param supervising units that see to it that it is done ("theo dõi, đôn đốc")
 * @param deadlines indexes into the deadlines of the same reading; empty where no day is set
 * @param exhortation true for an undated task of a whole group: nobody follows it unless a clerk wants to
 */
public record AssignmentReading(
        String ordinal,
        int start,
        int end,
        List<UnitMention> lead,
        List<UnitMention> coordinating,
        List<UnitMention> supervising,
        List<Integer> deadlines,
        boolean exhortation) {

    public AssignmentReading {
        lead = List.copyOf(lead);
        coordinating = List.copyOf(coordinating);
        supervising = List.copyOf(supervising);
        deadlines = List.copyOf(deadlines);
    }
}
