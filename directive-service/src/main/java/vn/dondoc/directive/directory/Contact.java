package vn.dondoc.directive.directory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of a unit; the id stays while name and addresses change, since answer links and evidence name it. */
@Embeddable
record Contact(
        UUID contactId,
        String name,
        @Enumerated(EnumType.STRING) ContactRole role,
        @Nullable String email,
        @Nullable String zaloPhone,
        @Enumerated(EnumType.STRING) List<Channel> channels) {

    ContactDetails details() {
        return new ContactDetails(contactId, name, role, email, zaloPhone, channels);
    }
}
