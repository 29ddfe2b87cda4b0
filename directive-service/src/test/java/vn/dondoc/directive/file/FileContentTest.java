package vn.dondoc.directive.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileContentTest {

    @Test
    void a_file_is_told_by_its_bytes() {
        assertThat(FileContent.of(WordFile.of("a").bytes())).isEqualTo(new FileContent.Readable(FileFormat.WORD));
        assertThat(FileContent.of(OldWordFile.of("a").bytes()))
                .isEqualTo(new FileContent.Readable(FileFormat.OLD_WORD));
        assertThat(FileContent.of(new PdfFile().bytes())).isEqualTo(new FileContent.Readable(FileFormat.PDF));
        assertThat(FileContent.of("Số 1".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new FileContent.Readable(FileFormat.TEXT));
        assertThat(FileContent.of("Số 1".getBytes(StandardCharsets.UTF_16)))
                .isEqualTo(new FileContent.Readable(FileFormat.TEXT));
    }

    @Test
    void what_is_not_read_is_called_as_people_call_it() throws IOException {
        var text = new LinkedHashMap<String, String>();
        text.put("mimetype", "application/vnd.oasis.opendocument.text");
        text.put("content.xml", "<a/>");
        assertThat(FileContent.of(Zip.of(text))).isEqualTo(new FileContent.Foreign("tệp OpenDocument (.odt)"));
        assertThat(FileContent.of(Zip.of(Map.of("a.txt", "a")))).isEqualTo(new FileContent.Foreign("tệp nén (ZIP)"));
        assertThat(FileContent.of("{\\rtf1}".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new FileContent.Foreign("tệp RTF"));
        var sheets = new ByteArrayOutputStream();
        new XSSFWorkbook().write(sheets);
        assertThat(FileContent.of(sheets.toByteArray())).isEqualTo(new FileContent.Foreign("tệp Excel (.xlsx)"));
        var oldSheets = new ByteArrayOutputStream();
        new HSSFWorkbook().write(oldSheets);
        assertThat(FileContent.of(oldSheets.toByteArray())).isEqualTo(new FileContent.Foreign("tệp Excel (.xls)"));
    }
}
