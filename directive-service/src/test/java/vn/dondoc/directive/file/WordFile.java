package vn.dondoc.directive.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** A .docx as a test needs it. */
public final class WordFile {

    private final XWPFDocument document = new XWPFDocument();

    public static WordFile of(String... paragraphs) {
        var file = new WordFile();
        for (var paragraph : paragraphs) {
            file.paragraph(paragraph);
        }
        return file;
    }

    /** A letter of the province, its header in a table without lines, as offices write them. */
    public static WordFile letter(String number) {
        return new WordFile()
                .table(List.of(List.of(
                        "TỈNH ỦY SƠN HẢI\n*\nSố " + number + "\nV/v triển khai quy định mới",
                        "ĐẢNG CỘNG SẢN VIỆT NAM\nSơn Hải, ngày 12 tháng 5 năm 2026")))
                .paragraph("Kính gửi: Các đảng ủy phường trực thuộc Tỉnh ủy.")
                .paragraph("Thường trực Tỉnh ủy yêu cầu:")
                .paragraph(
                        "1. Các đảng ủy phường trực thuộc Tỉnh ủy tổ chức học tập quy định, hoàn thành trước ngày 25/5/2026.")
                .paragraph(
                        "2. Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với Văn phòng Tỉnh ủy tổng hợp kết quả, báo cáo trước ngày 30/5/2026.")
                .table(List.of(List.of(
                        "Nơi nhận:\n- Như trên,\n- Lưu Văn phòng Tỉnh ủy.",
                        "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn Mẫu")));
    }

    public WordFile paragraph(String words) {
        document.createParagraph().createRun().setText(words);
        return this;
    }

    /** Rows of cells; a line feed begins a paragraph in the cell. */
    public WordFile table(List<List<String>> rows) {
        var table = document.createTable(rows.size(), rows.getFirst().size());
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                fill(table, r, c, rows.get(r).get(c));
            }
        }
        return this;
    }

    private static void fill(XWPFTable table, int row, int column, String words) {
        var cell = table.getRow(row).getCell(column);
        cell.removeParagraph(0);
        words.lines().forEach(line -> cell.addParagraph().createRun().setText(line));
    }

    /** Paragraphs that Word numbers 1., 2. and, one level below, a), b). */
    public WordFile numbered(int level, String... paragraphs) {
        var definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.ONE);
        level(definition, 0, STNumberFormat.DECIMAL, "%1.");
        level(definition, 1, STNumberFormat.LOWER_LETTER, "%2)");
        level(definition, 2, STNumberFormat.BULLET, "\uF0B7");
        var numbering = document.createNumbering();
        var list = numbering.getNums().isEmpty()
                ? numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)))
                : numbering.getNums().getFirst().getCTNum().getNumId();
        for (var words : paragraphs) {
            var paragraph = document.createParagraph();
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.valueOf(level));
            paragraph.createRun().setText(words);
        }
        return this;
    }

    private static void level(CTAbstractNum definition, int at, STNumberFormat.Enum format, String text) {
        var level = definition.addNewLvl();
        level.setIlvl(BigInteger.valueOf(at));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }

    public WordFile header(String words) {
        document.createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText(words);
        return this;
    }

    /** Raw WordprocessingML at the end of the body. */
    public byte[] with(String xml) {
        return Zip.replacing(bytes(), "word/document.xml", written -> {
            var part = written.replace("<w:body/>", "<w:body></w:body>");
            int end = part.contains("<w:sectPr") ? part.indexOf("<w:sectPr") : part.indexOf("</w:body>");
            return part.substring(0, end) + xml + part.substring(end);
        });
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    public byte[] lockedWith(String password) throws IOException, GeneralSecurityException {
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (var inside = encryptor.getDataStream(files)) {
                inside.write(bytes());
            }
            var out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
