package vn.dondoc.task.directive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.DirectiveId;

/** A registered document, without its text. Written by the opening of its tasks, in batches. */
@Entity
@Immutable
public class Directive {

    @Id
    private UUID id;

    private @Nullable String number;
    private String issuerName;
    private LocalDate issuedOn;
    private @Nullable String subject;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @SuppressWarnings("NullAway.Init")
    protected Directive() {
        // for Hibernate, which fills every field
    }

    public DirectiveId id() {
        return new DirectiveId(id);
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public DirectiveHead head() {
        return new DirectiveHead(id(), number, issuerName, issuedOn, subject, urgency);
    }
}
