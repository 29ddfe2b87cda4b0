package vn.dondoc.directive.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file shows and was not read is named: nobody shall think that all of it was. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OmissionsTest {

    private static final int HALF_A_PAGE = 5_500_000;

    @Test
    void pages_that_are_pictures_between_pages_of_text_are_named() {
        var file = PdfFile.letter("1-CV/TU")
                .nextPage()
                .words(70, 80, "Yêu cầu các đơn vị thực hiện.")
                .nextPage()
                .scan()
                .nextPage()
                .words(70, 80, "Phụ lục kèm theo Công văn.")
                .nextPage()
                .scan()
                .words(300, 800, "Ký bởi: Văn phòng");

        assertThat(omissions(file)).singleElement().satisfies(omission -> {
            assertThat(omission.code()).isEqualTo("pages-without-text");
            assertThat(omission.pages()).containsExactly(3, 5);
            assertThat(omission.message())
                    .startsWith("Trang 3 và 5 của tệp chỉ có hình (thường là trang quét), không có chữ để đọc;")
                    .contains("nội dung các trang này", "gửi bản Word", "dấu chỉ độ mật");
        });
    }

    @Test
    void one_page_of_text_before_a_long_scan_is_read() {
        var file = new PdfFile().words(70, 80, "Sở Tài chính báo cáo trước ngày 25/5/2026.");
        for (int i = 0; i < 20; i++) {
            file.nextPage().scan();
        }

        assertThat(omissions(file))
                .extracting(Omission::message)
                .allMatch(said -> said.startsWith("Trang 2–21 của tệp"));
    }

    @Test
    void a_scan_that_comes_in_strips_is_a_picture_too() {
        var file = PdfFile.letter("1-CV/TU").nextPage();
        for (int i = 0; i < 8; i++) {
            file.picture(0, 100 * i, 595, 100);
        }

        assertThat(omissions(file)).extracting(Omission::pages).containsExactly(List.of(2));
    }

    @Test
    void a_page_of_letters_drawn_as_curves_has_nothing_to_read() {
        var file = PdfFile.letter("1-CV/TU").nextPage().raw("10 10 m 12 12 l 14 10 l f ".repeat(400));

        assertThat(omissions(file)).extracting(Omission::pages).containsExactly(List.of(2));
    }

    @Test
    void a_page_with_the_picture_of_a_seal_and_an_empty_page_are_no_omissions() {
        var file = PdfFile.letter("1-CV/TU")
                .nextPage()
                .words(70, 80, "- Lưu: VT.")
                .picture(350, 100, 120, 120)
                .nextPage();

        assertThat(omissions(file)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            2       > Trang 2 của tệp
            2,3     > Trang 2 và 3 của tệp
            2,3,4   > Trang 2–4 của tệp
            1,3,4,7 > Trang 1, 3, 4 và 7 của tệp
            2,4,5,6 > Trang 2 và 4–6 của tệp
            """)
    void pages_are_named_as_one_says_them(String pages, String begin) {
        var numbers = List.of(pages.split(",")).stream().map(Integer::valueOf).toList();

        assertThat(Omission.pagesWithoutText(numbers).message()).startsWith(begin + " chỉ có hình");
    }

    @Test
    void a_picture_as_large_as_a_page_in_a_word_file_is_told_and_a_small_one_is_not() {
        assertThat(omissions(drawing(HALF_A_PAGE, 8_000_000))).singleElement().satisfies(omission -> {
            assertThat(omission.code()).isEqualTo("large-pictures");
            assertThat(omission.message()).startsWith("Tệp có 1 hình lớn từ nửa trang giấy trở lên");
        });
        assertThat(omissions(drawing(1_500_000, 1_500_000))).isEmpty();
    }

    @Test
    void a_picture_as_older_programs_put_it_into_a_word_file_is_told_too() {
        var file = WordFile.of("Công văn").with("""
                <w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml">
                <v:shape style="position:absolute;width:453.5pt;height:640pt"><v:imagedata/></v:shape></w:pict></w:r></w:p>""");

        assertThat(omissions(file)).extracting(Omission::code).containsExactly("large-pictures");
    }

    @Test
    void a_form_that_was_filled_in_is_told_and_an_empty_one_is_not() {
        assertThat(omissions(PdfFile.letter("1-CV/TU").field("so", "15/BC")))
                .extracting(Omission::code)
                .containsExactly("form-fields");
        assertThat(omissions(PdfFile.letter("1-CV/TU").field("so", ""))).isEmpty();
    }

    private static byte[] drawing(int width, int height) {
        return WordFile.of("Công văn").with("""
                <w:p><w:r><w:drawing><wp:inline xmlns:wp="wp" xmlns:a="a"><wp:extent cx="%d" cy="%d"/>
                <a:graphic><a:blip/></a:graphic></wp:inline></w:drawing></w:r></w:p>""".formatted(width, height));
    }

    private static List<Omission> omissions(PdfFile file) {
        return omissions(file.bytes(), FileFormat.PDF);
    }

    private static List<Omission> omissions(byte[] word) {
        return omissions(word, FileFormat.WORD);
    }

    private static List<Omission> omissions(byte[] file, FileFormat format) {
        return new ExtractingText(Bounds.USUAL).from(file, format).omissions();
    }
}
