package vn.dondoc.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.reader.rules.Rule.rule;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.reader.text.Words;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"trước .*", "trước .+", "trước a{2,}", "trước (?:a|b)+"})
    void a_quantifier_without_a_bound_is_refused(String pattern) {
        assertThatThrownBy(() -> saying("x", pattern)).hasMessageContaining("unbounded quantifier");
    }

    @Test
    void a_group_without_a_name_is_refused() {
        assertThatThrownBy(() -> saying("x", "trước (ngày)")).hasMessageContaining("group without a name");
    }

    @Test
    void an_unknown_sub_pattern_is_refused() {
        assertThatThrownBy(() -> saying("x", "trước {tuổi}")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> saying("x", "trước {age}")).hasMessageContaining("no sub-pattern {age}");
    }

    @Test
    void two_rules_of_one_name_are_refused() {
        assertThatThrownBy(() -> new RuleBook<>(List.of(saying("x", "trước"), saying("x", "sau"))))
                .hasMessage("two rules are named x");
    }

    @Test
    void the_longest_reading_is_taken_and_what_is_refused_is_read_again_inside() {
        var book = new RuleBook<>(List.of(
                saying("ngắn", "trước ngày"), saying("dài", "trước ngày \\d{1,2}"), saying("trong", "ngày \\d{1,2}")));
        var text = "trước ngày 25";
        var words = Words.of(text);
        assertThat(book.over(text, words, "").read(0, text.length()))
                .extracting(Found::rule)
                .containsExactly("dài");
        assertThat(book.over(text, words, "")
                        .read(0, text.length(), found -> !found.rule().equals("dài")))
                .extracting(Found::rule)
                .containsExactly("trong");
    }

    private static Rule<String, String> saying(String name, String pattern) {
        return rule(name).cue("trước", "ngày").matches(pattern).means((m, setting) -> name);
    }
}
