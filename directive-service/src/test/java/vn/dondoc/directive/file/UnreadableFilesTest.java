package vn.dondoc.directive.file;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.directive.file.Refused.refused;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.DirectiveProblem;

/** Each fault is caused for real; no answer holds a word of the file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnreadableFilesTest {

    private static final String WORDS = "Sở Tài chính báo cáo trước ngày 25/5/2026.";

    @Test
    void a_scan_is_told_that_there_is_no_text_in_it() {
        refused(new PdfFile().scan().bytes(), FileFormat.PDF, DirectiveProblem.FILE_WITHOUT_TEXT)
                .withMessageContaining("bản quét")
                .withMessageContaining("dán toàn văn");
        var stamped = new PdfFile()
                .scan()
                .words(300, 700, "Ký bởi: Văn phòng")
                .nextPage()
                .scan();
        refused(stamped.bytes(), FileFormat.PDF, DirectiveProblem.FILE_WITHOUT_TEXT);
    }

    @Test
    void a_page_with_a_picture_and_text_is_no_scan() {
        var file =
                new PdfFile().scan().words(70, 100, WORDS).words(70, 120, WORDS).words(70, 140, WORDS);

        assertThat(new ExtractingText(Bounds.USUAL)
                        .from(file.bytes(), FileFormat.PDF)
                        .text())
                .contains(WORDS);
    }

    @Test
    void files_without_a_word_are_told_so() {
        refused(WordFile.of("", " ").bytes(), FileFormat.WORD, DirectiveProblem.FILE_WITHOUT_TEXT);
        refused(OldWordFile.of("").bytes(), FileFormat.OLD_WORD, DirectiveProblem.FILE_WITHOUT_TEXT);
        refused(new PdfFile().bytes(), FileFormat.PDF, DirectiveProblem.FILE_WITHOUT_TEXT);
        refused(
                WordFile.of("").table(List.of(List.of("", ""), List.of("", ""))).bytes(),
                FileFormat.WORD,
                DirectiveProblem.FILE_WITHOUT_TEXT);
    }

    @Test
    void files_with_a_password_are_told_so() throws Exception {
        assertThat(FileContent.of(WordFile.of(WORDS).lockedWith("secret")))
                .isEqualTo(new FileContent.Locked(FileFormat.WORD));
        refused(OldWordFile.of(WORDS).lockedWith("secret"), FileFormat.OLD_WORD, DirectiveProblem.FILE_ENCRYPTED)
                .withMessageContaining("mật khẩu");
        refused(
                new PdfFile().words(70, 80, WORDS).lockedWith("secret"),
                FileFormat.PDF,
                DirectiveProblem.FILE_ENCRYPTED);
        refused(new PdfFile().words(70, 80, WORDS).lockedWith(""), FileFormat.PDF, DirectiveProblem.FILE_ENCRYPTED);
    }

    @Test
    void files_cut_off_in_the_middle_are_broken() {
        for (var file : List.of(
                Map.entry(FileFormat.WORD, WordFile.letter("1-CV/TU").bytes()),
                Map.entry(FileFormat.OLD_WORD, OldWordFile.of(WORDS).bytes()),
                Map.entry(FileFormat.PDF, PdfFile.letter("1-CV/TU").bytes()))) {
            var half = Arrays.copyOf(file.getValue(), file.getValue().length / 2);
            refused(half, file.getKey(), DirectiveProblem.FILE_BROKEN).withMessageContaining("bị hỏng");
        }
    }

    @Test
    void a_word_file_without_its_document_is_broken() {
        refused(Zip.of(Map.of("word/styles.xml", "<a/>")), FileFormat.WORD, DirectiveProblem.FILE_BROKEN);
        refused(Zip.of(Map.of("word/document.xml", "<w:document")), FileFormat.WORD, DirectiveProblem.FILE_BROKEN);
    }

    @Test
    void a_zip_bomb_is_not_unpacked() {
        refused(Zip.bomb("word/document.xml", 100), FileFormat.WORD, DirectiveProblem.UNPACKS_TOO_LARGE);
        refused(Zip.bomb("word/media/image1.png", 100), FileFormat.WORD, DirectiveProblem.UNPACKS_TOO_LARGE);
        assertThat(FileContent.of(Zip.bomb("anything", 100))).isEqualTo(new FileContent.Readable(FileFormat.WORD));
    }

    @Test
    void a_pdf_that_draws_without_end_or_has_too_many_pages_is_left() {
        refused(
                new PdfFile().raw("q Q ".repeat(5_000)).bytes(),
                FileFormat.PDF,
                DirectiveProblem.UNPACKS_TOO_LARGE,
                Bounds.SMALL);
        var pages = new PdfFile().words(70, 80, WORDS).nextPage().nextPage().nextPage();
        refused(pages.bytes(), FileFormat.PDF, DirectiveProblem.UNPACKS_TOO_LARGE, Bounds.SMALL);
    }

    @Test
    void more_text_than_is_allowed_is_refused() {
        var many = Collections.nCopies(300, WORDS).toArray(new String[0]);

        refused(WordFile.of(many).bytes(), FileFormat.WORD, DirectiveProblem.UNPACKS_TOO_LARGE, Bounds.SMALL);
        refused(OldWordFile.of(many).bytes(), FileFormat.OLD_WORD, DirectiveProblem.UNPACKS_TOO_LARGE, Bounds.SMALL);
    }

    @Test
    void tables_nested_without_end_are_left() {
        for (var element : List.of("<w:tbl><w:tr><w:tc>", "<w:p><w:txbxContent>")) {
            var xml = "<w:document xmlns:w=\"w\"><w:body>" + element.repeat(10_000) + "</w:body></w:document>";
            refused(Zip.of(Map.of("word/document.xml", xml)), FileFormat.WORD, DirectiveProblem.UNPACKS_TOO_LARGE);
        }
    }

    @Test
    void cells_that_are_said_to_be_wide_count_for_all_the_columns_they_take() {
        var cell = "<w:tc><w:tcPr><w:gridSpan w:val=\"60\"/></w:tcPr></w:tc>";
        var xml = "<w:document xmlns:w=\"w\"><w:body><w:tbl><w:tr>" + cell.repeat(150)
                + "</w:tr></w:tbl></w:body></w:document>";
        refused(
                Zip.of(Map.of("word/document.xml", xml)),
                FileFormat.WORD,
                DirectiveProblem.UNPACKS_TOO_LARGE,
                new FileBounds(200_000, 1_000_000, 3, 5_000));
    }

    @Test
    void of_two_documents_in_one_package_none_is_read() {
        var xml = "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>";
        refused(
                Zip.of(Map.of("word/document.xml", xml, "word/document2.xml", xml)),
                FileFormat.WORD,
                DirectiveProblem.FILE_BROKEN);
    }

    @Test
    void nothing_is_fetched_from_elsewhere_and_no_entity_grows() {
        for (var type : List.of(
                "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY e \"&a;&a;&a;&a;&a;&a;\">]>",
                "<!DOCTYPE d SYSTEM \"http://localhost:9/x.dtd\">")) {
            var xml = type
                    + "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";
            refused(Zip.of(Map.of("word/document.xml", xml)), FileFormat.WORD, DirectiveProblem.FILE_BROKEN);
        }
    }

    @Test
    void a_part_twice_is_broken() {
        // The second name is changed in the bytes, as no program writes it
        var twice = new String(
                        Zip.of(new TreeMap<>(Map.of("word/document.xml", "<a/>", "word/document.xmm", "<a/>"))),
                        StandardCharsets.ISO_8859_1)
                .replace("document.xmm", "document.xml");

        refused(twice.getBytes(StandardCharsets.ISO_8859_1), FileFormat.WORD, DirectiveProblem.FILE_BROKEN);
    }
}
