package vn.dondoc.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhraseTreeTest {

    private static final String TEXT = "thủ trưởng các sở, ngành";

    private final PhraseTree<Integer> tree = new PhraseTree<>();

    PhraseTreeTest() {
        tree.put("thủ", 1);
        tree.put("thủ trưởng", 2);
        tree.put("thủ trưởng các", 3);
        tree.put("thủ trưởng các s", 4);
    }

    @Test
    void the_longest_phrase_of_whole_words_is_found() {
        assertThat(tree.endAt(TEXT, 0, TEXT.length())).isEqualTo("thủ trưởng các".length());
    }

    @Test
    void nothing_behind_the_limit_is_looked_at() {
        assertThat(tree.endAt(TEXT, 0, "thủ trưởng".length())).isEqualTo("thủ trưởng".length());
        assertThat(tree.endAt(TEXT, 0, 0)).isEqualTo(-1);
    }

    @Test
    void a_word_that_only_begins_like_a_phrase_is_none() {
        assertThat(tree.endAt("thủy lợi", 0, 8)).isEqualTo(-1);
        assertThat(tree.endAt("ꭓ", 0, 1)).isEqualTo(-1);
    }

    @Test
    void words_stand_for_what_was_put_in_for_exactly_them() {
        assertThat(tree.get(TEXT, 0, 3)).isEqualTo(1);
        assertThat(tree.get(TEXT, 0, 2)).isNull();
        assertThat(tree.get(TEXT, 4, 10)).isNull();
    }

    @Test
    void a_phrase_is_found_in_the_middle_of_a_word_where_only_its_letters_count() {
        assertThat(tree.endOfBeginningAt("thủy", 0, 4)).isEqualTo(3);
        assertThat(tree.endOfBeginningAt(TEXT, 0, TEXT.length())).isEqualTo("thủ trưởng các s".length());
    }

    @Test
    void a_phrase_of_two_letters_is_found_whatever_follows() {
        tree.put("xã", 5);
        assertThat(tree.endAt("xã, xãy", 0, 7)).isEqualTo(2);
        assertThat(tree.endAt("xã", 0, 2)).isEqualTo(2);
        assertThat(tree.endAt("xã, xãy", 4, 7)).isEqualTo(-1);
    }

    @Test
    void phrases_may_be_put_in_any_order() {
        tree.put("sở tài chính", 6);
        tree.put("sở tài nguyên", 7);
        tree.put("sở", 8);
        tree.put("sở tài", 9);
        assertThat(tree.get("sở tài chính", 0, 12)).isEqualTo(6);
        assertThat(tree.get("sở tài nguyên", 0, 13)).isEqualTo(7);
        assertThat(tree.get("sở tài nguyên", 0, 2)).isEqualTo(8);
        assertThat(tree.endAt("sở tài vụ", 0, 9)).isEqualTo("sở tài".length());
        assertThat(tree.get("sở tài ch", 0, 9)).isNull();
    }
}
