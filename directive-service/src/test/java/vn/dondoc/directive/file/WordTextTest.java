package vn.dondoc.directive.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.reader.DirectiveReader;
import vn.dondoc.reader.text.Passage;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordTextTest {

    @Test
    void words_of_charts_and_other_parts_are_around_the_document() {
        var document =
                "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>Công văn</w:t></w:r></w:p></w:body></w:document>";
        var chart = "<c:chart xmlns:c=\"c\" xmlns:a=\"a\"><a:p><a:r><a:t>TỐI MẬT</a:t></a:r></a:p></c:chart>";
        var file = Zip.of(Map.of("word/document.xml", document, "word/charts/chart1.xml", chart));

        var extracted = new ExtractingText(Bounds.USUAL).from(file, FileFormat.WORD);

        assertThat(extracted.text()).isEqualTo("Công văn\n");
        assertThat(extracted.around()).isEqualTo("TỐI MẬT\n");
    }

    @Test
    void paragraphs_are_kept_apart_and_the_columns_of_header_and_signature_stand_one_below_the_other() {
        assertThat(text(WordFile.letter("77-CV/TU").bytes())).isEqualTo("""
                TỈNH ỦY SƠN HẢI
                *
                Số 77-CV/TU
                V/v triển khai quy định mới

                ĐẢNG CỘNG SẢN VIỆT NAM
                Sơn Hải, ngày 12 tháng 5 năm 2026

                Kính gửi: Các đảng ủy phường trực thuộc Tỉnh ủy.

                Thường trực Tỉnh ủy yêu cầu:

                1. Các đảng ủy phường trực thuộc Tỉnh ủy tổ chức học tập quy định, hoàn thành trước ngày 25/5/2026.

                2. Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với Văn phòng Tỉnh ủy tổng hợp kết quả, báo cáo trước ngày 30/5/2026.

                Nơi nhận:
                - Như trên,
                - Lưu Văn phòng Tỉnh ủy.

                T/M BAN THƯỜNG VỤ
                PHÓ BÍ THƯ

                Nguyễn Văn Mẫu
                """);
    }

    @Test
    void the_reader_finds_number_issuer_date_and_signer_of_it() {
        var reading = DirectiveReader.read(text(WordFile.letter("77-CV/TU").bytes()), null, WorkingCalendar.official())
                .getFirst();

        assertThat(reading.metadata().number()).extracting(Passage::words).isEqualTo("77-CV/TU");
        assertThat(reading.metadata().issuer()).extracting(Passage::words).isEqualTo("TỈNH ỦY SƠN HẢI");
        assertThat(reading.metadata().issuedOn()).hasToString("2026-05-12");
        assertThat(reading.metadata().subject()).extracting(Passage::words).isEqualTo("triển khai quy định mới");
        assertThat(reading.assignments()).hasSize(2);
    }

    @Test
    void a_table_becomes_rows_with_bars_between_the_cells() {
        var file = WordFile.of("PHÂN CÔNG")
                .table(List.of(
                        List.of("TT", "Nhiệm vụ", "Chủ trì", "Thời hạn"),
                        List.of("1", "Mua máy quét\nvà máy in", "Sở Tài chính", "Trước ngày 30/4/2026"),
                        List.of("2", "Tập huấn | diễn tập", "", "Tháng 5/2026")))
                .paragraph("Yêu cầu các đơn vị thực hiện.");

        assertThat(text(file.bytes())).isEqualTo("""
                PHÂN CÔNG

                | TT | Nhiệm vụ | Chủ trì | Thời hạn |
                | 1 | Mua máy quét và máy in | Sở Tài chính | Trước ngày 30/4/2026 |
                | 2 | Tập huấn ¦ diễn tập |  | Tháng 5/2026 |

                Yêu cầu các đơn vị thực hiện.
                """);
    }

    @Test
    void numbers_that_word_puts_there_itself_are_written_out() {
        var file = WordFile.of("Thường trực yêu cầu:")
                .numbered(0, "Sở Tài chính rà soát.")
                .numbered(1, "Nguồn vốn;", "Tiến độ.")
                .numbered(2, "Chi tiết.")
                .numbered(0, "Sở Nội vụ tổng hợp.")
                .numbered(1, "Biên chế.");

        assertThat(text(file.bytes()).lines().filter(line -> !line.isEmpty()))
                .containsExactly(
                        "Thường trực yêu cầu:",
                        "1. Sở Tài chính rà soát.",
                        "a) Nguồn vốn;",
                        "b) Tiến độ.",
                        "- Chi tiết.",
                        "2. Sở Nội vụ tổng hợp.",
                        "a) Biên chế.");
    }

    @Test
    void a_stamp_in_a_text_box_is_read_once_and_before_its_paragraph() {
        var box = """
                <w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
                <mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>HỎA TỐC</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>
                <mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>HỎA TỐC</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback>
                </mc:AlternateContent></w:r><w:r><w:t xml:space="preserve">Kính gửi: </w:t><w:tab/><w:t>Sở Nội vụ</w:t><w:br/><w:t>và Sở Tài chính.</w:t></w:r></w:p>""";

        assertThat(text(WordFile.of("CÔNG ĐIỆN").with(box))).isEqualTo("""
                CÔNG ĐIỆN

                HỎA TỐC

                Kính gửi: \tSở Nội vụ
                và Sở Tài chính.
                """);
    }

    @Test
    void what_was_deleted_with_changes_tracked_is_not_read_and_what_was_put_in_is() {
        var changed = """
                <w:p><w:r><w:t xml:space="preserve">Báo cáo trước ngày </w:t></w:r>
                <w:del w:id="1" w:author="A"><w:r><w:delText>25/5/2026</w:delText></w:r></w:del>
                <w:ins w:id="2" w:author="A"><w:r><w:t>30/5/2026</w:t></w:r></w:ins>
                <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:t>.</w:t></w:r></w:p>""";

        assertThat(text(new WordFile().with(changed))).isEqualTo("Báo cáo trước ngày 30/5/2026.\n");
    }

    @Test
    void a_header_set_with_tabs_is_parted_too() {
        var file = new WordFile().with("""
                <w:p><w:r><w:t>UBND TỈNH SƠN HẢI</w:t><w:tab/><w:tab/><w:t>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</w:t></w:r></w:p>
                <w:p><w:r><w:t>SỞ NỘI VỤ</w:t><w:tab/><w:t>Độc lập - Tự do - Hạnh phúc</w:t></w:r></w:p>
                <w:p><w:r><w:t>Số: 15/SNV-TH</w:t><w:tab/><w:t>Sơn Hải, ngày 3 tháng 3 năm 2026</w:t></w:r></w:p>
                <w:p><w:r><w:t>Kính gửi:</w:t><w:tab/><w:t>Các sở, ban, ngành.</w:t></w:r></w:p>""");

        assertThat(text(file).lines().filter(line -> !line.isEmpty()))
                .containsExactly(
                        "UBND TỈNH SƠN HẢI",
                        "SỞ NỘI VỤ",
                        "Số: 15/SNV-TH",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Sơn Hải, ngày 3 tháng 3 năm 2026",
                        "Kính gửi:\tCác sở, ban, ngành.");
    }

    @Test
    void headers_of_pages_stand_around_the_text() {
        var extracted = WordText.of(WordFile.of("Nội dung.").header("MẬT").bytes(), Bounds.USUAL);

        assertThat(extracted.text()).isEqualTo("Nội dung.\n");
        assertThat(extracted.around()).contains("MẬT");
    }

    private static String text(byte[] file) {
        return new ExtractingText(Bounds.USUAL).from(file, FileFormat.WORD).text();
    }
}
