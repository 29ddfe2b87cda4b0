package vn.dondoc.task.directive;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.AssignmentId;

/** What a directive orders, with one deadline; the tasks of its lead units share it. */
@Entity
@Immutable
public class Assignment {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Directive directive;

    private String ordinal;
    private int startOffset;
    private int endOffset;
    private String content;
    private String[] supervising;

    @Embedded
    private @Nullable Deadline deadline;

    private boolean awaitsDay;

    @Embedded
    private Handover handover;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {
        // for Hibernate, which fills every field
    }

    public AssignmentId id() {
        return new AssignmentId(id);
    }

    public Directive directive() {
        return directive;
    }

    /** Its number in the document, for example {@code IV.4}. */
    public String ordinal() {
        return ordinal;
    }

    /** Where it starts in the original, in UTF-16 units. */
    public int start() {
        return startOffset;
    }

    /** Where it ends in the original, in UTF-16 units, exclusive. */
    public int end() {
        return endOffset;
    }

    /** The words of the document. */
    public String content() {
        return content;
    }

    /** The units that hear of what is overdue; the first is the one that others are told of. */
    public List<String> supervising() {
        return List.of(supervising);
    }

    /** As the document sets it; null: no time was set. */
    public @Nullable Deadline deadline() {
        return deadline;
    }

    /** What its units hand over, and how. */
    public Handover handover() {
        return handover;
    }

    /** Its day depends on something that was still to happen when it was registered. */
    public boolean awaitsDay() {
        return awaitsDay;
    }
}
