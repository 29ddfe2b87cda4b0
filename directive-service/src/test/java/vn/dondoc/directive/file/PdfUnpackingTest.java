package vn.dondoc.directive.file;

import static vn.dondoc.directive.file.Refused.refused;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.directive.DirectiveProblem;

/** However a PDF packs what it holds, no more of it is unpacked than may be. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfUnpackingTest {

    @Test
    void a_stream_of_a_pdf_that_unpacks_to_too_much_is_not_unpacked() {
        refused(new PdfFile().raw(" ".repeat(61_000_000)).bytes(), FileFormat.PDF, DirectiveProblem.UNPACKS_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter 5 0 R",
                "/#46ilter /FlateDecode",
                "/F /ASCIIHexDecode /Filter /FlateDecode",
                "/Filter [/FlateDecode /FlateDecode]",
                "/Filter [/FlateDecode /ASCIIHexDecode]",
                "/Subtype /Image /Filter /FlateDecode",
            })
    void a_stream_that_hides_how_it_is_packed_is_not_unpacked(String dictionary) {
        for (var begin : List.of("stream\n", "stream   \r\n")) {
            for (var between : List.of("", " ".repeat(3_000))) {
                refused(
                        PdfFile.packed(dictionary + between, begin, blanks(61_000_000)),
                        FileFormat.PDF,
                        DirectiveProblem.UNPACKS_TOO_LARGE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/FlateDecode /Crypt", "/Crypt /FlateDecode"})
    void a_stream_that_would_be_unpacked_uncounted_is_not_unpacked_at_all(String filters) {
        // More than the steps that are allowed: whoever unpacked it would say so
        refused(
                PdfFile.packed("/Filter [" + filters + "]", "stream\n", packed("q Q ".repeat(5_000))),
                FileFormat.PDF,
                DirectiveProblem.FILE_WITHOUT_TEXT,
                Bounds.SMALL);
    }

    @Test
    void the_two_bytes_before_what_is_packed_say_nothing() {
        var packed = blanks(61_000_000);
        packed[0] = 0;

        refused(
                PdfFile.packed("/Filter /FlateDecode", "stream\n", packed),
                FileFormat.PDF,
                DirectiveProblem.UNPACKS_TOO_LARGE);
    }

    @Test
    void a_stream_shown_again_and_again_counts_each_time() {
        var often = new String(
                        PdfFile.packed("/Filter /FlateDecode", "stream\n", blanks(1_000_000)),
                        StandardCharsets.ISO_8859_1)
                .replace("[4 0 R]", "[" + "4 0 R ".repeat(50) + "]");

        refused(often.getBytes(StandardCharsets.ISO_8859_1), FileFormat.PDF, DirectiveProblem.UNPACKS_TOO_LARGE);
    }

    @Test
    void a_row_that_is_said_to_be_endless_is_not_made() {
        refused(
                PdfFile.packed(
                        "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 >>",
                        "stream\n",
                        blanks(1_000)),
                FileFormat.PDF,
                DirectiveProblem.UNPACKS_TOO_LARGE);
    }

    private static byte[] blanks(int bytes) {
        return packed(" ".repeat(bytes));
    }

    private static byte[] packed(String words) {
        var out = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(out)) {
            packing.write(words.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
