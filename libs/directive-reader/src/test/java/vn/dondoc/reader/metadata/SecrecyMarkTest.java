package vn.dondoc.reader.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecrecyMarkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "  MẬT  ",
                "M Ậ T",
                "Độ mật: Mật",
                "ĐỘ MẬT: MẬT",
                "Mật",
                "**MẬT**",
                "[MẬT]",
                "TỈNH ỦY SÔNG TRÀ\tMẬT",
                "TỈNH ỦY SÔNG TRÀ      MẬT      ĐẢNG CỘNG SẢN VIỆT NAM",
                "| TỈNH ỦY SÔNG TRÀ | MẬT |",
                "Số 12-CV/TU\r\nMẬT\r\nKính gửi: Sở Nội vụ"
            })
    void a_line_or_cell_of_its_own_is_a_mark(String text) {
        assertThat(SecrecyMark.find(text)).contains(SecrecyMark.SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bảo mật",
                "Tăng cường bảo mật thông tin, giữ bí mật nhà nước.",
                "BẢO MẬT",
                "công tác bảo vệ bí\nmật\nnhà nước",
                "Các văn bản MẬT được quản lý theo quy định.",
                "Điều 5. Mật khẩu",
                "MẬT ONG",
                ""
            })
    void the_word_in_a_sentence_is_none(String text) {
        assertThat(SecrecyMark.find(text)).isEmpty();
    }

    @Test
    void the_three_marks_are_told_apart_and_the_highest_counts() {
        assertThat(SecrecyMark.find("TỐI MẬT")).contains(SecrecyMark.TOP_SECRET);
        assertThat(SecrecyMark.find("TUYỆT MẬT")).contains(SecrecyMark.STRICTLY_SECRET);
        assertThat(SecrecyMark.find("MẬT\nTỐI  MẬT")).contains(SecrecyMark.SECRET);
        assertThat(SecrecyMark.find("MẬT\nTuyệt mật")).contains(SecrecyMark.STRICTLY_SECRET);
    }

    @Test
    void decomposed_letters_are_a_mark_too() {
        assertThat(SecrecyMark.find(Normalizer.normalize("TỐI MẬT", Normalizer.Form.NFD)))
                .contains(SecrecyMark.TOP_SECRET);
    }
}
