package vn.dondoc.reader.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceTextTest {

    @Test
    void wrapped_lines_become_one_paragraph_and_point_back() {
        var source = SourceText.of("báo cáo trong tháng\n12 năm 2025.");
        assertThat(source.text()).isEqualTo("báo cáo trong tháng 12 năm 2025.\n");
        int start = source.text().indexOf("tháng");
        assertThat(source.originalWords(start, start + "tháng 12".length())).isEqualTo("tháng\n12");
    }

    @Test
    void a_date_wrapped_before_its_month_is_no_place_and_day_of_a_letter() {
        assertThat(SourceText.of("Gửi trước ngày 12 tháng\n6 năm 2026. Trong hè, ngày nghỉ.")
                        .paragraphs())
                .hasSize(1);
    }

    @Test
    void capitals_go_on_behind_a_word_that_cannot_end_them() {
        assertThat(SourceText.of("CÁC XÃ RÀ SOÁT HẰNG\nTHÁNG").paragraphs()).hasSize(1);
        assertThat(SourceText.of("CÁC XÃ RÀ SOÁT\nTHÁNG 6").paragraphs()).hasSize(2);
    }

    @Test
    void a_heading_with_a_number_ends_with_its_line_even_where_blank_lines_tell_paragraphs_apart() {
        var text = """
                1. Ban Quản lý chợ xã
                Lập phương án sắp xếp lại các hộ kinh doanh ở dãy phía đông, gửi về xã trước ngày 05/8.

                Dòng này cũng dài như dòng ở trên để ai đọc cũng biết văn bản rộng chừng nào.

                Ban Quản lý
                Chợ xã họp.
                """;
        assertThat(SourceText.of(text).paragraphs()).hasSize(4);
    }

    @Test
    void bullets_numbers_and_blank_lines_begin_paragraphs() {
        assertThat(SourceText.of("1. Một\n- hai\n\nBa").paragraphs()).hasSize(3);
    }

    @Test
    void emphasis_and_footnote_marks_disappear() {
        assertThat(SourceText.of("trước **ngày 30/6/2026**<sup>(1)</sup>, gửi").text())
                .isEqualTo("trước ngày 30/6/2026, gửi\n");
    }

    @Test
    void a_byte_order_mark_is_not_counted() {
        var source = SourceText.of("\uFEFFtrước ngày 30/6");
        assertThat(source.originalStart(0)).isZero();
        assertThat(source.originalWords(0, 5)).isEqualTo("trước");
    }

    @Test
    void decomposed_letters_are_composed_and_point_back_whole() {
        var decomposed = Normalizer.normalize("trước ngày", Normalizer.Form.NFD);
        var source = SourceText.of(decomposed);
        assertThat(source.text()).isEqualTo("trước ngày\n");
        assertThat(source.originalWords(0, 10)).isEqualTo(decomposed);
    }

    @Test
    void cells_of_a_table_know_their_row_and_column() {
        var cells = SourceText.of("|\nMột\n|\nHai\n|\n|\nBa\n|\nBốn\n|\n").paragraphs();
        assertThat(cells).extracting(Paragraph::row).containsExactly(0, 0, 1, 1);
        assertThat(cells).extracting(Paragraph::column).containsExactly(0, 1, 0, 1);
    }

    @Test
    void a_table_of_Markdown_is_read_row_by_row() {
        var cells = SourceText.of("| Một | Hai |\n|---|---|\n| Ba | Bốn |").paragraphs();
        assertThat(cells).hasSize(4);
        assertThat(cells).extracting(Paragraph::column).containsExactly(0, 1, 0, 1);
    }

    @Test
    void folding_writes_one_spelling_for_several() {
        assertThat(Folding.fold("Uỷ ban, Thuý, hoà, quí, QUÝ, hoàn, toán"))
                .isEqualTo("ủy ban, thúy, hòa, quý, quý, hoàn, toán");
    }
}
