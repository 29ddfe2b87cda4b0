package vn.dondoc.directive.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.reading.Deadline;

/**
 * An assignment as it was registered; an amendment will refer to its id.
 *
 * @param lead codes of units, groups already expanded
 */
@Embeddable
record Assignment(
        @Column(name = "id") UUID assignmentId,
        String ordinal,
        @Column(name = "start_offset") int start,
        @Column(name = "end_offset") int end,
        String content,
        List<String> lead,
        List<String> coordinating,
        List<String> supervising,
        @Nullable String via,
        @Nullable String output,
        List<String> reportTo,
        boolean followed,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable Deadline deadline) {

    static Assignment from(Registration.Item item, String issuer, ExpandingUnits expanding) {
        return new Assignment(
                UUID.randomUUID(),
                item.ordinal(),
                item.start(),
                item.end(),
                item.content(),
                expanding.lead(item),
                expanding.coordinating(item),
                expanding.supervising(item, issuer),
                item.via(),
                item.output(),
                item.reportTo(),
                item.isFollowed(),
                item.deadline());
    }

    /** With another last day; as it is where it does not move. */
    Assignment moved(DirectiveAmended.@Nullable Moved to) {
        return to == null || deadline == null
                ? this
                : new Assignment(
                        assignmentId,
                        ordinal,
                        start,
                        end,
                        content,
                        lead,
                        coordinating,
                        supervising,
                        via,
                        output,
                        reportTo,
                        followed,
                        deadline.movedTo(to.lastDay(), to.words()));
    }

    boolean names(String unit) {
        return lead.contains(unit) || coordinating.contains(unit) || supervising.contains(unit);
    }
}
