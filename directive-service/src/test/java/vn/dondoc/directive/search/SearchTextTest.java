package vn.dondoc.directive.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SearchTextTest {

    @Test
    void words_are_found_without_marks_and_in_any_case() {
        assertThat(SearchText.of("Đảng  ủy PHƯỜNG\nHoa Mai", null, "DU-1").value())
                .isEqualTo("dang uy phuong hoa mai du-1");
    }

    @Test
    void what_like_would_understand_is_taken_as_written() {
        assertThat(SearchText.containing("50%_\\")).isEqualTo("%50\\%\\_\\\\%");
    }
}
