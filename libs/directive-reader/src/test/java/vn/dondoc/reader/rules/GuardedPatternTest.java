package vn.dondoc.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GuardedPatternTest {

    private static final String TEXT = "đã trình, chương trình; báo cáo 2 lần. gửi báo cáo";

    private final GuardedPattern pattern = GuardedPattern.of("(?:báo cáo|(?<!chương )trình)(?: \\d)?");

    @Test
    void the_first_match_that_begins_a_word_is_found() {
        assertThat(found(0)).isEqualTo("trình");
        assertThat(found(9)).isEqualTo("báo cáo 2");
        assertThat(found(30)).isEqualTo("báo cáo");
        assertThat(pattern.find("", 0, 0)).isNull();
    }

    @Test
    void a_match_in_the_middle_of_a_word_is_none() {
        assertThat(pattern.find("xbáo cáo", 0, 8)).isNull();
        assertThat(pattern.find("xbáo cáo", 1, 8)).isNull();
    }

    @Test
    void nothing_outside_of_the_stretch_is_matched() {
        assertThat(pattern.find(TEXT, 0, 7)).isNull();
        assertThat(pattern.lookAt("báo cáo 2", 0, 8)).extracting(it -> it.end()).isEqualTo(7);
        assertThat(pattern.matches("báo cáo 2", 0, 9)).isTrue();
        assertThat(pattern.matches("báo cáo 2", 0, 8)).isFalse();
    }

    @Test
    void what_leads_up_to_the_end_of_a_stretch_is_told_from_what_stands_before() {
        assertThat(pattern.leadsUpTo(TEXT, 0, TEXT.length())).isTrue();
        assertThat(pattern.leadsUpTo(TEXT, 0, TEXT.length() - 1)).isFalse();
        assertThat(pattern.leadsUpTo(TEXT, 0, "đã trình".length())).isTrue();
    }

    @Test
    void the_nearest_of_several_openings_at_the_head_of_a_word_is_found() {
        var opened = GuardedPattern.of(List.of("gửi", "báo cáo"), "(?: \\p{L}{1,5})?");
        var text = "ngửi, báo cáo Sở, gửi Bộ";
        assertThat(opened.find(text, 0, text.length()))
                .extracting(it -> it.group())
                .isEqualTo("báo cáo Sở");
        assertThat(opened.find(text, 7, text.length()))
                .extracting(it -> it.group())
                .isEqualTo("gửi Bộ");
        assertThat(opened.find(text, 0, "ngửi, báo cá".length())).isNull();
    }

    @Test
    void a_letter_of_another_script_hides_nothing() {
        var any = GuardedPattern.of("\\p{L}{2} xong");
        assertThat(any.lookAt("яя xong", 0, 7)).isNotNull();
    }

    @Test
    void a_quantifier_without_a_bound_is_refused() {
        assertThatThrownBy(() -> GuardedPattern.of("báo cáo.*")).hasMessageContaining("unbounded quantifier");
    }

    private String found(int from) {
        return Objects.requireNonNull(pattern.find(TEXT, from, TEXT.length())).group();
    }
}
