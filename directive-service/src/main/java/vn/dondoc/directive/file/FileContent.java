package vn.dondoc.directive.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is, told by its bytes whatever it is called. */
public sealed interface FileContent {

    /** How much of a zip is unpacked to learn what it is, and what an entry counts even if it is empty. */
    long MOST_UNPACKED = 50_000_000;

    long ENTRY = 1_000;

    /** A file of a format that is read. */
    record Readable(FileFormat format) implements FileContent {}

    /** A file of a format that is read, but locked. */
    record Locked(FileFormat format) implements FileContent {}

    /** A file that is not read, as a person calls it. */
    record Foreign(String vietnamese) implements FileContent {}

    /** Text is what nothing else claims to be. */
    static FileContent of(byte[] content) {
        return BinaryFormat.of(content)
                .map(format -> switch (format) {
                    case PDF -> new Readable(FileFormat.PDF);
                    case ZIP -> ofZip(content);
                    case OFFICE_97 -> ofOffice97(content);
                    default -> new Foreign(format.vietnamese());
                })
                .orElse(new Readable(FileFormat.TEXT));
    }

    private static FileContent ofZip(byte[] content) {
        long left = MOST_UNPACKED;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var named = ofEntry(entry.getName(), zip);
                if (named.isPresent()) {
                    return named.get();
                }
                left -= unpacked(zip, left);
            }
        } catch (IOException | IllegalArgumentException e) {
            // What cannot be unpacked may still be a Word file; whoever reads it says that it is broken
            return new Readable(FileFormat.WORD);
        }
        return new Foreign("tệp nén (ZIP)");
    }

    /** To go on to the next entry is to unpack this one; what is too much to be looked at is left to the reader of Word files. */
    private static long unpacked(ZipInputStream zip, long left) throws IOException {
        var buffer = new byte[8_192];
        long unpacked = 0;
        for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > left) {
                throw new IOException("More than is looked at");
            }
        }
        return unpacked + ENTRY;
    }

    private static Optional<FileContent> ofEntry(String name, ZipInputStream zip) throws IOException {
        if (name.equals("mimetype")) {
            var type = new String(zip.readNBytes(100), StandardCharsets.US_ASCII);
            return Optional.of(new Foreign(
                    type.contains("opendocument.text") ? "tệp OpenDocument (.odt)" : "tệp OpenDocument hoặc tệp nén"));
        }
        if (name.startsWith("word/")) {
            return Optional.of(new Readable(FileFormat.WORD));
        }
        if (name.startsWith("xl/")) {
            return Optional.of(new Foreign("tệp Excel (.xlsx)"));
        }
        return name.startsWith("ppt/") ? Optional.of(new Foreign("tệp PowerPoint (.pptx)")) : Optional.empty();
    }

    private static FileContent ofOffice97(byte[] content) {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return new Locked(FileFormat.WORD);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return new Readable(FileFormat.OLD_WORD);
            }
            boolean sheets = root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book");
            return new Foreign(sheets ? "tệp Excel (.xls)" : "tệp Office đời cũ không phải Word");
        } catch (IOException | RuntimeException e) {
            // A broken one is still one; whoever reads it says that it is broken
            return new Readable(FileFormat.OLD_WORD);
        }
    }

    /** Whether the bytes begin as one of the formats known that are no text. */
    static Optional<String> binary(byte[] content) {
        return BinaryFormat.of(content).map(BinaryFormat::vietnamese);
    }
}
