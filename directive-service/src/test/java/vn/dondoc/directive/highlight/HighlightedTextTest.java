package vn.dondoc.directive.highlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.highlight.Highlight.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HighlightedTextTest {

    @Test
    void a_mark_inside_another_cuts_it_in_three() {
        assertThat(marked("abcdef", new Highlight(0, 6, Kind.ASSIGNMENT, "x"), new Highlight(2, 4, Kind.DEADLINE, "y")))
                .isEqualTo("[assignment:x:ab][deadline:x; y:cd][assignment:x:ef]");
    }

    @Test
    void marks_that_overlap_become_marks_side_by_side() {
        assertThat(marked("abcdef", new Highlight(0, 4, Kind.UNIT, "x"), new Highlight(2, 6, Kind.DEADLINE, "y")))
                .isEqualTo("[unit:x:ab][deadline:x; y:cd][deadline:y:ef]");
    }

    @Test
    void adjacent_marks_stay_apart_and_the_rest_is_plain() {
        assertThat(marked("abcdef", new Highlight(3, 5, Kind.UNIT, "y"), new Highlight(1, 3, Kind.UNIT, "x")))
                .isEqualTo("a[unit:x:bc][unit:y:de]f");
    }

    @Test
    void a_title_said_twice_is_shown_once() {
        assertThat(marked("ab", new Highlight(0, 2, Kind.UNIT, "x"), new Highlight(0, 2, Kind.UNIT, "x")))
                .isEqualTo("[unit:x:ab]");
    }

    @Test
    void marks_without_length_or_outside_the_text_are_left_out() {
        assertThat(marked(
                        "ab",
                        new Highlight(1, 1, Kind.UNIT, ""),
                        new Highlight(-1, 1, Kind.UNIT, ""),
                        new Highlight(1, 3, Kind.UNIT, "")))
                .isEqualTo("ab");
    }

    @Test
    void an_empty_text_has_no_segments() {
        assertThat(HighlightedText.of("", List.of())).isEmpty();
    }

    private static String marked(String text, Highlight... highlights) {
        return HighlightedText.of(text, List.of(highlights)).stream()
                .map(segment -> segment.isMarked()
                        ? "[" + segment.cssClass() + ":" + segment.title() + ":" + segment.text() + "]"
                        : segment.text())
                .collect(Collectors.joining());
    }
}
