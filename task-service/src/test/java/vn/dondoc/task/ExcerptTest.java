package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExcerptTest {

    @Test
    void a_short_text_stays_whole() {
        assertThat(Excerpt.of("báo cáo kết quả", 15)).isEqualTo("báo cáo kết quả");
    }

    @Test
    void a_long_text_ends_at_a_space() {
        assertThat(Excerpt.of("báo cáo kết quả thực hiện", 16)).isEqualTo("báo cáo kết …");
    }

    @Test
    void a_text_without_any_space_is_cut_all_the_same() {
        assertThat(Excerpt.of("x".repeat(400), 280)).hasSize(280).endsWith("x …");
    }

    @Test
    void no_character_is_cut_in_half() {
        assertThat(Excerpt.of("a" + "😀".repeat(10), 10)).isEqualTo("a😀😀😀 …");
    }
}
