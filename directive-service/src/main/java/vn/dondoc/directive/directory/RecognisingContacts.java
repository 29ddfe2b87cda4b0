package vn.dondoc.directive.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Gives each person told of the id they already have in their unit, else a new one. Recognised by id, then e-mail address,
 * then telephone number, then name; each known person at most once.
 */
final class RecognisingContacts {

    private static final List<BiPredicate<Contact, ContactDetails>> SIGNS = List.of(
            (known, told) -> known.contactId().equals(told.contactId()),
            (known, told) -> known.email() != null && known.email().equalsIgnoreCase(told.email()),
            (known, told) -> known.zaloPhone() != null && known.zaloPhone().equals(told.zaloPhone()),
            (known, told) -> known.name().equalsIgnoreCase(told.name()));

    private RecognisingContacts() {}

    static List<Contact> among(List<Contact> known, List<ContactDetails> told) {
        @Nullable UUID[] ids = new @Nullable UUID[told.size()];
        var unclaimed = new ArrayList<>(known);
        for (var sign : SIGNS) {
            for (int i = 0; i < ids.length; i++) {
                if (ids[i] == null) {
                    var person = told.get(i);
                    ids[i] = claim(unclaimed, candidate -> sign.test(candidate, person))
                            .orElse(null);
                }
            }
        }
        var people = new ArrayList<Contact>();
        for (int i = 0; i < ids.length; i++) {
            var recognised = ids[i];
            people.add(contact(recognised == null ? UUID.randomUUID() : recognised, told.get(i)));
        }
        return people;
    }

    private static Optional<UUID> claim(List<Contact> unclaimed, Predicate<Contact> sign) {
        var found = unclaimed.stream().filter(sign).findFirst();
        found.ifPresent(unclaimed::remove);
        return found.map(Contact::contactId);
    }

    private static Contact contact(UUID id, ContactDetails told) {
        var role = told.role() == null ? ContactRole.FOCAL : told.role();
        return new Contact(id, told.name(), role, told.email(), told.zaloPhone(), told.channels());
    }
}
