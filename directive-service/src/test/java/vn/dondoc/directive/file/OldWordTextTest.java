package vn.dondoc.directive.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OldWordTextTest {

    @Test
    void paragraphs_are_kept_apart_and_the_columns_of_the_header_stand_one_below_the_other() {
        var file = new OldWordFile()
                .table(List.of(
                        List.of("TỈNH ỦY SƠN HẢI\n*", "ĐẢNG CỘNG SẢN VIỆT NAM"),
                        List.of("Số 77-CV/TU", "Sơn Hải, ngày 12 tháng 5 năm 2026")))
                .paragraph("Kính gửi: Các đảng ủy phường.")
                .paragraph("1. Các đảng ủy phường báo cáo trước ngày 25/5/2026.");

        assertThat(text(file)).isEqualTo("""
                TỈNH ỦY SƠN HẢI
                *
                Số 77-CV/TU

                ĐẢNG CỘNG SẢN VIỆT NAM
                Sơn Hải, ngày 12 tháng 5 năm 2026

                Kính gửi: Các đảng ủy phường.

                1. Các đảng ủy phường báo cáo trước ngày 25/5/2026.
                """);
    }

    @Test
    void a_table_becomes_rows_with_bars_between_the_cells() {
        var file = OldWordFile.of("PHÂN CÔNG")
                .table(List.of(
                        List.of("TT", "Nhiệm vụ", "Thời hạn"),
                        List.of("1", "Mua máy quét\nvà máy in", "Trước ngày 30/4/2026")))
                .paragraph("Yêu cầu các đơn vị thực hiện.");

        assertThat(text(file)).isEqualTo("""
                PHÂN CÔNG

                | TT | Nhiệm vụ | Thời hạn |
                | 1 | Mua máy quét và máy in | Trước ngày 30/4/2026 |

                Yêu cầu các đơn vị thực hiện.
                """);
    }

    @Test
    void fields_are_what_they_show_and_line_breaks_stay() {
        assertThat(text(OldWordFile.of("Trang \u0013 PAGE \u0014" + "3\u0015\u000Bcuối")))
                .isEqualTo("Trang 3\ncuối\n");
    }

    @Test
    void a_long_document_is_read_to_its_end() {
        var file = new OldWordFile();
        for (int i = 1; i <= 200; i++) {
            file.paragraph(i + ". Đơn vị thứ " + i + " báo cáo.");
        }

        assertThat(text(file)).startsWith("1. Đơn vị thứ 1 báo cáo.").endsWith("200. Đơn vị thứ 200 báo cáo.\n");
    }

    private static String text(OldWordFile file) {
        return new ExtractingText(Bounds.USUAL)
                .from(file.bytes(), FileFormat.OLD_WORD)
                .text();
    }
}
