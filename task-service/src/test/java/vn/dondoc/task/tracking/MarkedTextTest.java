package vn.dondoc.task.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.dondoc.task.tracking.MarkedText.Piece;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MarkedTextTest {

    @Test
    void the_assignment_is_marked_in_the_original_and_the_deadline_in_the_assignment() {
        var original = "Kính gửi: … Báo cáo trước ngày 25/5/2026. Nơi nhận: …";

        assertThat(MarkedText.ofOriginal(original, 12, 41, "trước ngày 25/5/2026")
                        .pieces())
                .containsExactly(
                        new Piece("Kính gửi: … ", null),
                        new Piece("Báo cáo ", "assignment"),
                        new Piece("trước ngày 25/5/2026", "deadline"),
                        new Piece(".", "assignment"),
                        new Piece(" Nơi nhận: …", null));
    }

    @Test
    void words_that_stand_elsewhere_mark_nothing() {
        assertThat(MarkedText.ofContent("Báo cáo kết quả.", "trước ngày 25/5/2026")
                        .pieces())
                .containsExactly(new Piece("Báo cáo kết quả.", null));
    }

    @Test
    void offsets_beyond_the_text_end_with_it() {
        assertThat(MarkedText.ofOriginal("ngắn", 2, 99, null).pieces())
                .containsExactly(new Piece("ng", null), new Piece("ắn", "assignment"));
    }
}
