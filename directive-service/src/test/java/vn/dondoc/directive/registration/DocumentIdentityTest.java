package vn.dondoc.directive.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentIdentityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 10);

    @Test
    void spaces_and_case_of_a_number_make_no_difference() {
        assertThat(DocumentIdentity.of("TU", "431 -cv/ BTCTW", DAY, "a").key()).isEqualTo("431-CV/BTCTW");
    }

    @Test
    void without_a_number_the_words_stand_for_it_however_they_are_wrapped() {
        var wrapped = DocumentIdentity.of("TU", null, DAY, "Kính gửi:\r\n  các đơn vị\n");
        var flowing = DocumentIdentity.of("TU", null, DAY, "Kính gửi: các đơn vị");
        var other = DocumentIdentity.of("TU", null, DAY, "Kính gửi: các đơn vị khác");

        assertThat(wrapped).isEqualTo(flowing).isNotEqualTo(other);
        assertThat(wrapped.key()).matches("[0-9a-f]{64}");
    }
}
