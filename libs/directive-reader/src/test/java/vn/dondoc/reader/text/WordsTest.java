package vn.dondoc.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordsTest {

    private static final String TEXT = "trước 20h, đ/c an";

    private final Words words = Words.of(TEXT);

    @Test
    void letters_and_digits_that_touch_are_two_words() {
        assertThat(startsIn(0, TEXT.length())).containsExactly(0, 6, 8, 11, 13, 15);
    }

    @Test
    void a_stretch_has_the_words_that_begin_in_it() {
        assertThat(startsIn(1, 8)).containsExactly(6);
        assertThat(startsIn(8, 12)).containsExactly(8, 11);
        assertThat(startsIn(16, TEXT.length())).isEmpty();
    }

    @Test
    void a_text_without_a_word_has_none() {
        assertThat(Words.of("").isBefore(0, 0)).isFalse();
        assertThat(Words.of("- ; .").isBefore(0, 5)).isFalse();
    }

    @Test
    void words_without_blanks_between_them_all_find_room() {
        var text = "1a".repeat(500);
        assertThat(Words.of(text).start(999)).isEqualTo(999);
    }

    @Test
    void a_word_is_passed_by_where_no_phrase_begins_as_it_does() {
        var tree = new PhraseTree<Boolean>();
        tree.put("trong", true);
        tree.put("an", true);
        assertThat(tree.mayBeginAs(words, 0)).isFalse();
        assertThat(tree.mayBeginAs(words, 1)).isFalse();
        assertThat(tree.mayBeginAs(words, 5)).isTrue();
        assertThat(tree.mayBeginAs(Words.of("trong"), 0)).isTrue();
    }

    private List<Integer> startsIn(int start, int end) {
        List<Integer> starts = new ArrayList<>();
        for (int word = words.firstFrom(start); words.isBefore(word, end); word++) {
            starts.add(words.start(word));
        }
        return starts;
    }
}
