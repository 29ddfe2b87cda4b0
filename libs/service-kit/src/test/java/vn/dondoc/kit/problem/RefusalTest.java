package vn.dondoc.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalTest {

    @Test
    void a_page_says_what_is_wrong_with_the_fields_each_thing_once() {
        var refusal = Refusal.notFound("Có chỗ chưa đúng.")
                .with(
                        "errors",
                        List.of(
                                new FieldError("/days/0/date", "Ngày không đúng."),
                                new FieldError("/days/1/date", "Ngày không đúng."),
                                new FieldError("/source", "Cần số văn bản.")));
        assertThat(refusal.sentences()).containsExactly("Ngày không đúng.", "Cần số văn bản.");
        assertThat(refusal.errors())
                .extracting(FieldError::pointer)
                .containsExactly("/days/0/date", "/days/1/date", "/source");
    }

    @Test
    void without_a_wrong_field_a_page_says_the_detail() {
        var refusal = Refusal.notFound("Không có đơn vị này.").with("errors", List.of("dòng 3"));
        assertThat(refusal.errors()).isEmpty();
        assertThat(refusal.sentences()).containsExactly("Không có đơn vị này.");
    }
}
