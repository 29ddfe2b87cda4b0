package vn.dondoc.directive.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as the document names it and as the directory knows it.
 *
 * @param unit code of the one unit that is meant; null where it is a group or not clear
 * @param group code of the group that is meant
 * @param members codes of the group's active units
 * @param candidates units that may be meant where it is not clear, best first
 */
public record MentionedUnit(
        String words,
        int start,
        int end,
        @Nullable String unit,
        @Nullable String group,
        List<String> members,
        List<Candidate> candidates) {

    public MentionedUnit {
        members = List.copyOf(members);
        candidates = List.copyOf(candidates);
    }

    /** A unit that may be meant. */
    public record Candidate(String code, String name) {}

    public boolean isResolved() {
        return unit != null || group != null;
    }
}
