package vn.dondoc.directive.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfTextTest {

    @Test
    void what_stands_side_by_side_comes_out_one_below_the_other_and_paragraphs_are_kept_apart() {
        assertThat(text(PdfFile.letter("77-CV/TU"))).isEqualTo("""
                TỈNH ỦY SƠN HẢI
                *
                Số 77-CV/TU
                V/v triển khai quy định mới

                ĐẢNG CỘNG SẢN VIỆT NAM
                Sơn Hải, ngày 12 tháng 5 năm 2026

                Kính gửi: Các đảng ủy phường trực thuộc Tỉnh ủy.

                Thường trực Tỉnh ủy yêu cầu:

                1. Các đảng ủy phường trực thuộc Tỉnh ủy tổ chức học tập quy định,
                hoàn thành trước ngày 25/5/2026.

                2. Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với Văn phòng Tỉnh ủy
                tổng hợp kết quả, báo cáo trước ngày 30/5/2026.

                Nơi nhận:
                - Như trên,
                - Lưu Văn phòng Tỉnh ủy.

                T/M BAN THƯỜNG VỤ
                PHÓ BÍ THƯ
                Nguyễn Văn Mẫu
                """);
    }

    @Test
    void a_motto_close_to_the_issuer_is_parted_by_its_words() {
        var file = new PdfFile()
                .words(60, 80, "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG")
                .words(272, 80, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .words(300, 96, "Độc lập - Tự do - Hạnh phúc")
                .words(80, 112, "Số: 15/BNNMT-VP")
                .words(290, 112, "Hà Nội, ngày 3 tháng 3 năm 2026")
                .words(70, 150, "Kính gửi: Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương.");

        assertThat(text(file).lines().filter(line -> !line.isEmpty()))
                .containsExactly(
                        "BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
                        "Số: 15/BNNMT-VP",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Hà Nội, ngày 3 tháng 3 năm 2026",
                        "Kính gửi: Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương.");
    }

    @Test
    void a_motto_on_two_lines_is_parted_where_the_gap_is() {
        var file = new PdfFile()
                .words(80, 80, "ỦY BAN NHÂN DÂN")
                .words(300, 80, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA")
                .words(90, 96, "TỈNH SƠN HẢI")
                .words(350, 96, "VIỆT NAM")
                .words(300, 118, "Độc lập - Tự do - Hạnh phúc")
                .words(90, 140, "Số: 12/UBND-TH")
                .words(280, 140, "Sơn Hải, ngày 3 tháng 3 năm 2026")
                .words(85, 156, "V/v phòng cháy")
                .words(70, 190, "Kính gửi: Các sở, ban, ngành; Ủy ban nhân dân các xã, phường, đặc khu.");

        assertThat(text(file).lines().filter(line -> !line.isEmpty()))
                .containsExactly(
                        "ỦY BAN NHÂN DÂN",
                        "TỈNH SƠN HẢI",
                        "Số: 12/UBND-TH",
                        "V/v phòng cháy",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA",
                        "VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Sơn Hải, ngày 3 tháng 3 năm 2026",
                        "Kính gửi: Các sở, ban, ngành; Ủy ban nhân dân các xã, phường, đặc khu.");
    }

    @Test
    void a_table_with_lines_becomes_rows_with_bars_between_the_cells() {
        var file = new PdfFile()
                .words(70, 80, "PHÂN CÔNG")
                .table(
                        100,
                        34,
                        List.of(70f, 110f, 260f, 380f, 520f),
                        List.of(
                                List.of("TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"),
                                List.of("1", "Mua máy quét\nvà máy in", "Sở Tài chính", "Trước ngày\n30/4/2026"),
                                List.of("2", "Tập huấn", "", "Tháng 5/2026")))
                .words(70, 230, "Yêu cầu các đơn vị thực hiện.");

        assertThat(text(file)).isEqualTo("""
                PHÂN CÔNG

                | TT | Nhiệm vụ | Chủ trì | Thời hạn |
                | 1 | Mua máy quét và máy in | Sở Tài chính | Trước ngày 30/4/2026 |
                | 2 | Tập huấn |  | Tháng 5/2026 |

                Yêu cầu các đơn vị thực hiện.
                """);
    }

    @Test
    void a_cell_over_two_rows_stands_in_the_first() {
        var file = new PdfFile()
                .line(70, 100, 300, 100)
                .line(120, 130, 300, 130)
                .line(70, 160, 300, 160)
                .line(70, 100, 70, 160)
                .line(120, 100, 120, 160)
                .line(300, 100, 300, 160)
                .words(80, 134, "A")
                .words(130, 118, "việc một")
                .words(130, 148, "việc hai");

        assertThat(text(file)).isEqualTo("""
                | A | việc một |
                |  | việc hai |
                """);
    }

    @Test
    void a_paragraph_goes_on_over_the_page() {
        var file = new PdfFile()
                .words(70, 770, "Sở Tài chính rà soát các khoản chi thường xuyên của các cơ quan, đơn vị và")
                .words(295, 810, "1")
                .nextPage()
                .words(295, 40, "2")
                .words(70, 80, "báo cáo trước ngày 30/5/2026.");

        assertThat(text(file)).isEqualTo("""
                Sở Tài chính rà soát các khoản chi thường xuyên của các cơ quan, đơn vị và
                báo cáo trước ngày 30/5/2026.
                """);
    }

    @Test
    void a_page_that_lies_on_its_side_is_read() {
        var file = new PdfFile()
                .landscape(70, 80, "PHỤ LỤC")
                .landscape(70, 110, "1. Sở Tài chính báo cáo trước ngày 30/5/2026.")
                .landscape(400, 110, "Xong");

        assertThat(text(file).lines())
                .containsExactly("PHỤ LỤC", "", "1. Sở Tài chính báo cáo trước ngày 30/5/2026.\tXong");
    }

    @Test
    void what_stands_across_the_page_or_in_a_note_is_around_it() {
        var file = new PdfFile()
                .words(70, 80, "Công văn")
                .upwards(20, 300, "TỐI MẬT")
                .note("Trình anh Mẫu");

        var extracted = new ExtractingText(Bounds.USUAL).from(file.bytes(), FileFormat.PDF);

        assertThat(extracted.text()).isEqualTo("Công văn\n");
        assertThat(extracted.around().lines()).contains("TỐI MẬT", "Trình anh Mẫu");
    }

    @Test
    void what_was_typed_into_a_form_is_around_it_even_if_no_program_has_drawn_it_yet() {
        var file = new PdfFile().words(70, 80, "Công văn").field("dau", "TỐI MẬT");

        var extracted = new ExtractingText(Bounds.USUAL).from(file.bytes(), FileFormat.PDF);

        assertThat(extracted.around().lines()).contains("TỐI MẬT");
    }

    private static String text(PdfFile file) {
        return new ExtractingText(Bounds.USUAL)
                .from(file.bytes(), FileFormat.PDF)
                .text();
    }
}
