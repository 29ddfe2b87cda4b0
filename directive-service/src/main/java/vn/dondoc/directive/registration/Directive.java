package vn.dondoc.directive.registration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.Urgency;
import vn.dondoc.directive.search.SearchText;

/** A directive as it was registered, with its original. Never changed. */
@Entity
class Directive {

    @Id
    UUID id;

    @Nullable
    String number;

    @Nullable
    String type;

    String issuer;

    @Nullable
    String superior;

    @Nullable
    String place;

    LocalDate issuedOn;

    @Nullable
    String subject;

    List<String> addressees = List.of();

    @Nullable
    String signer;

    @Nullable
    String signerTitle;

    @Nullable
    String signedAs;

    List<String> recipients = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<Citation> citations = List.of();

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    String text;

    String textSha256;

    String identityKey;

    Instant registeredAt;

    String registeredBy;

    String searchText;

    @ElementCollection
    @CollectionTable(name = "assignment", joinColumns = @JoinColumn(name = "directive_id"))
    @OrderColumn(name = "position")
    List<Assignment> assignments = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Directive() {}

    Directive(
            DocumentIdentity identity,
            Registration confirmed,
            String issuerName,
            List<Assignment> assignments,
            String registeredBy,
            Instant registeredAt) {
        this.id = DirectiveId.random().value();
        this.number = identity.number();
        this.type = confirmed.type();
        this.issuer = identity.issuer();
        this.superior = confirmed.superior();
        this.place = confirmed.place();
        this.issuedOn = identity.issuedOn();
        this.subject = confirmed.subject();
        this.addressees = confirmed.addressees();
        this.signer = confirmed.signer();
        this.signerTitle = confirmed.signerTitle();
        this.signedAs = confirmed.signedAs();
        this.recipients = confirmed.recipients();
        this.citations = confirmed.references();
        this.urgency = confirmed.urgency();
        this.text = confirmed.text();
        this.textSha256 = DocumentIdentity.sha256(confirmed.text());
        this.identityKey = identity.key();
        this.registeredAt = registeredAt;
        this.registeredBy = registeredBy;
        this.searchText = SearchText.of(number, type, subject, issuerName).value();
        this.assignments.addAll(assignments);
    }

    DirectiveId id() {
        return new DirectiveId(id);
    }
}
