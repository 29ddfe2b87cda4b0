package vn.dondoc.directive.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A .doc as a test needs it, written byte by byte after [MS-DOC]: no library makes one from nothing. Paragraphs and tables, no
 * look at all.
 */
public final class OldWordFile {

    private static final int PAGE = 512;
    private static final int TEXT_AT = 2 * PAGE;
    private static final int PARAGRAPHS_OF_A_PAGE = 15;
    /** Places of pairs of offset and length in the header of the file. */
    private static final int STYLES = 1,
            SECTIONS = 6,
            CHARACTERS = 12,
            PARAGRAPHS = 13,
            FONTS = 15,
            SETTINGS = 31,
            PIECES = 33;

    /** A stretch of the text with what holds for it: plain, in a cell, or the end of a row. */
    private record Stretch(String text, byte[] properties) {}

    private final List<Stretch> stretches = new ArrayList<>();

    public static OldWordFile of(String... paragraphs) {
        var file = new OldWordFile();
        for (var paragraph : paragraphs) {
            file.paragraph(paragraph);
        }
        return file;
    }

    public OldWordFile paragraph(String words) {
        stretches.add(new Stretch(words + "\r", new byte[0]));
        return this;
    }

    public OldWordFile table(List<List<String>> rows) {
        for (var row : rows) {
            for (var cell : row) {
                var paragraphs = cell.split("\n", -1);
                for (int i = 0; i < paragraphs.length; i++) {
                    var end = i + 1 < paragraphs.length ? "\r" : "\u0007";
                    stretches.add(new Stretch(paragraphs[i] + end, new byte[] {0x16, 0x24, 1}));
                }
            }
            stretches.add(new Stretch("\u0007", endOfRow(row.size())));
        }
        return this;
    }

    private static byte[] endOfRow(int cells) {
        var definition = little(6 + 2 + 2 + 1 + 2 * (cells + 1) + 20 * cells);
        definition.put(new byte[] {0x16, 0x24, 1, 0x17, 0x24, 1, 0x08, (byte) 0xD6});
        definition.putShort((short) (2 + 2 * (cells + 1) + 20 * cells)).put((byte) cells);
        for (int i = 0; i <= cells; i++) {
            definition.putShort((short) (1_000 * i));
        }
        return definition.array();
    }

    public byte[] bytes() {
        var text = new StringBuilder();
        stretches.forEach(stretch -> text.append(stretch.text()));
        int pages = (stretches.size() + PARAGRAPHS_OF_A_PAGE - 1) / PARAGRAPHS_OF_A_PAGE;
        int textPages = (2 * text.length() + PAGE - 1) / PAGE;
        int charactersPage = TEXT_AT / PAGE + textPages;
        int end = TEXT_AT + 2 * text.length();

        var main = little((charactersPage + 1 + pages) * PAGE);
        main.put(TEXT_AT, text.toString().getBytes(StandardCharsets.UTF_16LE));
        main.putInt(charactersPage * PAGE, TEXT_AT).putInt(charactersPage * PAGE + 4, end);
        main.put(charactersPage * PAGE + PAGE - 1, (byte) 1);
        var starts = paragraphPages(main, charactersPage + 1);

        var table = new Parts();
        table.add(STYLES, styles());
        table.add(
                SECTIONS,
                little(20).putInt(0).putInt(text.length()).putShort((short) 0).putInt(-1));
        table.add(CHARACTERS, little(12).putInt(TEXT_AT).putInt(end).putInt(charactersPage));
        var binTable = little(8 * pages + 4);
        starts.forEach(binTable::putInt);
        binTable.putInt(end);
        for (int i = 0; i < pages; i++) {
            binTable.putInt(charactersPage + 1 + i);
        }
        table.add(PARAGRAPHS, binTable);
        table.add(FONTS, little(4).putShort((short) 0).putShort((short) 0));
        table.add(SETTINGS, little(500));
        table.add(
                PIECES,
                little(21)
                        .put((byte) 2)
                        .putInt(16)
                        .putInt(0)
                        .putInt(text.length())
                        .putShort((short) 0)
                        .putInt(TEXT_AT)
                        .putShort((short) 0));
        header(main, text.length(), end, table);
        return files(main.array(), table.content.toByteArray());
    }

    /** @return where in the file each page's text begins */
    private List<Integer> paragraphPages(ByteBuffer main, int firstPage) {
        var starts = new ArrayList<Integer>();
        int at = TEXT_AT;
        for (int from = 0; from < stretches.size(); from += PARAGRAPHS_OF_A_PAGE) {
            var page = stretches.subList(from, Math.min(stretches.size(), from + PARAGRAPHS_OF_A_PAGE));
            int base = (firstPage + from / PARAGRAPHS_OF_A_PAGE) * PAGE;
            starts.add(at);
            int free = PAGE - 2;
            main.putInt(base, at);
            for (int i = 0; i < page.size(); i++) {
                var properties = page.get(i).properties();
                int length = (3 + properties.length + 1) / 2 * 2;
                free -= length;
                main.put(base + free, (byte) (length / 2));
                main.put(base + free + 3, properties);
                main.put(base + 4 * (page.size() + 1) + 13 * i, (byte) (free / 2));
                at += 2 * page.get(i).text().length();
                main.putInt(base + 4 * (i + 1), at);
            }
            main.put(base + PAGE - 1, (byte) page.size());
        }
        return starts;
    }

    private static ByteBuffer styles() {
        // No style at all: fifteen places that are empty
        var styles = little(2 + 18 + 2 * 15);
        styles.putShort((short) 18).putShort((short) 15).putShort((short) 10);
        return styles;
    }

    private static void header(ByteBuffer main, int characters, int end, Parts table) {
        main.putShort(0, (short) 0xA5EC).putShort(2, (short) 0xC1);
        main.putShort(10, (short) 0x1200);
        main.putShort(12, (short) 0xBF);
        main.putInt(24, TEXT_AT).putInt(28, end);
        main.putShort(32, (short) 14).putShort(62, (short) 22);
        main.putInt(64, end).putInt(76, characters);
        main.putShort(152, (short) 93);
        table.places.forEach(place -> main.putInt(154 + 8 * place[0], place[1]).putInt(158 + 8 * place[0], place[2]));
    }

    /** The parts of the table stream, one behind the other. */
    private static final class Parts {
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();
        private final List<int[]> places = new ArrayList<>();

        void add(int place, ByteBuffer part) {
            places.add(new int[] {place, content.size(), part.capacity()});
            content.writeBytes(part.array());
        }
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] files(byte[] main, byte[] table) {
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(main), "WordDocument");
            files.createDocument(
                    new ByteArrayInputStream(Arrays.copyOf(table, Math.max(table.length, 4_096))), "1Table");
            var out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] lockedWith(String password) {
        try (var document = new HWPFDocument(new ByteArrayInputStream(bytes()))) {
            Biff8EncryptionKey.setCurrentUserPassword(password);
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
