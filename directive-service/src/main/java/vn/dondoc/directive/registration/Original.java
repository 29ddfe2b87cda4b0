package vn.dondoc.directive.registration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import vn.dondoc.directive.intake.OriginalFile;

/** The file that a directive was read from, exactly as it came. Never changed. */
@Entity
class Original {

    @Id
    UUID directiveId;

    String name;

    String mediaType;

    byte[] content;

    int size;

    String sha256;

    /** Whether the text of the directive is all that the file says. */
    boolean whole;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Original() {}

    Original(DirectiveId directive, OriginalFile file, boolean whole) {
        this.directiveId = directive.value();
        this.name = file.name();
        this.mediaType = file.format().mediaType();
        this.content = file.content();
        this.size = file.content().length;
        this.sha256 = DocumentIdentity.sha256(file.content());
        this.whole = whole;
    }
}
