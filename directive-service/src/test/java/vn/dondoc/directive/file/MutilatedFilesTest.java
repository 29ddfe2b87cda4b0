package vn.dondoc.directive.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.kit.problem.Refusal;

/** Whatever the bytes are, the answer is a text or a refusal. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(300)
class MutilatedFilesTest {

    private static final int TIMES = 150;

    /** What the library says of broken files is switched off in the service too. */
    private static final Logger PDFBOX = Logger.getLogger("org.apache.pdfbox");

    @BeforeAll
    static void listenToNobody() {
        PDFBOX.setLevel(Level.OFF);
    }

    @ParameterizedTest
    @EnumSource(
            value = FileFormat.class,
            names = {"WORD", "OLD_WORD", "PDF"})
    void a_file_with_bytes_changed_cut_or_doubled_is_read_or_refused(FileFormat format) {
        var whole = whole(format);
        var random = new Random(7);
        for (int i = 0; i < TIMES; i++) {
            readOrRefused(mutilated(whole, random), format);
        }
    }

    @Test
    void xml_with_its_elements_torn_is_read_or_refused() {
        var random = new Random(7);
        for (int i = 0; i < TIMES; i++) {
            var file = Zip.replacing(WordFile.letter("1-CV/TU").bytes(), "word/document.xml", part -> {
                int from = random.nextInt(part.length());
                return part.substring(0, from) + part.substring(Math.min(part.length(), from + random.nextInt(200)));
            });
            readOrRefused(file, FileFormat.WORD);
        }
    }

    private static byte[] whole(FileFormat format) {
        return switch (format) {
            case OLD_WORD ->
                OldWordFile.of("Công văn", "Báo cáo trước ngày 25/5/2026.")
                        .table(List.of(List.of("TT", "Việc"), List.of("1", "Mua máy")))
                        .bytes();
            case PDF -> PdfFile.letter("1-CV/TU").bytes();
            default -> WordFile.letter("1-CV/TU").numbered(0, "Việc").bytes();
        };
    }

    private static byte[] mutilated(byte[] whole, Random random) {
        var bytes = whole.clone();
        for (int i = random.nextInt(20); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        int from = random.nextInt(bytes.length);
        int length = random.nextInt(Math.min(500, bytes.length - from));
        if (random.nextBoolean()) {
            System.arraycopy(bytes, from, bytes, random.nextInt(bytes.length - length), length);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, from) : bytes;
    }

    private static void readOrRefused(byte[] file, FileFormat format) {
        try {
            FileContent.of(file);
            new ExtractingText(Bounds.USUAL).from(file, format);
        } catch (Refusal refusal) {
            assertThat(refusal.detail()).isNotBlank();
        }
    }
}
