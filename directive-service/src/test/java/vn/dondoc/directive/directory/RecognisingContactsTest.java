package vn.dondoc.directive.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecognisingContactsTest {

    private final Contact an = known("Nguyễn Thị An", "an@example.vn", null);
    private final Contact binh = known("Trần Văn Bình", null, "84912345678");
    private final Contact chi = known("Lê Thị Chi", "chi@example.vn", null);

    @Test
    void those_who_stay_keep_their_ids_when_one_leaves() {
        assertThat(idsOf(
                        told(null, "Nguyễn Thị An", "an@example.vn", null),
                        told(null, "Lê Thị Chi", "chi@example.vn", null)))
                .containsExactly(an.contactId(), chi.contactId());
    }

    @Test
    void a_person_is_recognised_by_address_then_number_then_name() {
        assertThat(idsOf(
                        told(null, "Tên mới", "AN@example.vn", null),
                        told(null, "Tên khác", null, "84912345678"),
                        told(null, "lê thị chi", "moi@example.vn", null)))
                .containsExactly(an.contactId(), binh.contactId(), chi.contactId());
    }

    @Test
    void an_id_says_more_than_an_address_that_moved_to_somebody_else() {
        assertThat(idsOf(
                        told(null, "Người mới", "an@example.vn", null),
                        told(an.contactId(), "Nguyễn Thị An", "an2@example.vn", null)))
                .last()
                .isEqualTo(an.contactId());
    }

    @Test
    void an_id_of_another_unit_is_not_taken_over() {
        var foreign = UUID.randomUUID();

        assertThat(idsOf(told(foreign, "Người lạ", null, null))).doesNotContain(foreign, an.contactId());
    }

    private List<UUID> idsOf(ContactDetails... told) {
        return RecognisingContacts.among(List.of(an, binh, chi), List.of(told)).stream()
                .map(Contact::contactId)
                .toList();
    }

    private static Contact known(String name, @Nullable String email, @Nullable String phone) {
        return new Contact(UUID.randomUUID(), name, ContactRole.FOCAL, email, phone, List.of());
    }

    private static ContactDetails told(@Nullable UUID id, String name, @Nullable String email, @Nullable String phone) {
        return new ContactDetails(id, name, ContactRole.FOCAL, email, phone, List.of());
    }
}
