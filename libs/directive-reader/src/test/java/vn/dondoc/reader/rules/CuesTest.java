package vn.dondoc.reader.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.reader.rules.Rule.rule;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.reader.text.Words;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CuesTest {

    private final Cues cues = new Cues(List.of(
            saying("trước ngày", "trước ngày \\d{1,2}", "trước"),
            saying("trước tháng", "trước (?:hết )?tháng \\d{1,2}(?! ?/)", "trước"),
            saying("trong quý", "trong quý", "trong"),
            saying("ngày/tháng", "\\d{1,2} ?/ ?\\d{1,2}", Rule.DIGITS),
            saying("6 tháng", "0?6 tháng", Rule.DIGITS),
            saying("nghĩ lại", "(?<=xong )hạn", "hạn")));

    @Test
    void only_the_rules_that_can_go_on_as_the_text_does_are_tried() {
        assertThat(tried("trước ngày 5/6", "trước")).containsExactly(0);
        assertThat(tried("trước hết tháng 5", "trước")).containsExactly(1);
        assertThat(tried("trước hết là", "trước")).isEmpty();
        assertThat(tried("trước đây", "trước")).isEmpty();
        assertThat(tried("trước, trong", "trước")).isEmpty();
    }

    @Test
    void at_the_end_of_a_text_all_rules_of_the_cue_are_tried() {
        assertThat(tried("trước", "trước")).containsExactly(0, 1);
    }

    @Test
    void before_a_letter_of_another_script_all_are_tried() {
        assertThat(tried("trước я", "trước")).containsExactly(0, 1);
    }

    @Test
    void numbers_are_cues_by_their_digits() {
        assertThat(tried("25/6", "25")).containsExactly(3);
        assertThat(tried("6 tháng", "6")).containsExactly(4);
        assertThat(tried("5 tháng", "5")).isEmpty();
        assertThat(tried("2026/1", "2026")).isEmpty();
    }

    @Test
    void what_a_pattern_demands_of_the_text_before_it_leaves_it_in() {
        assertThat(tried("hạn cuối", "hạn")).containsExactly(5);
    }

    @Test
    void a_word_that_is_no_cue_has_no_rules() {
        assertThat(tried("trướcc ngày", "trướcc")).isEmpty();
    }

    @Test
    void cues_that_are_numbers_let_no_other_word_pass() {
        var words = Words.of("trong 25 ngày văn phòng");
        assertThat(IntStream.range(0, 5).filter(word -> cues.mayBeginAs(words, word)))
                .containsExactly(0, 1);
    }

    private int[] tried(String text, String word) {
        return cues.candidates(text, 0, word.length());
    }

    private static Rule<String, String> saying(String name, String pattern, String cue) {
        return rule(name).cue(cue).matches(pattern).means((m, setting) -> name);
    }
}
