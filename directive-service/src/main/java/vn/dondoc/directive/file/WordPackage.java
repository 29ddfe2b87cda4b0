package vn.dondoc.directive.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.problem.Refusal;

/**
 * The parts of a .docx that hold words. It is unpacked once, in memory and counted while it unpacks: what a zip says about its own
 * sizes is not believed.
 */
final class WordPackage {

    private static final int MOST_ENTRIES = 5_000;
    /** The document itself, and how words look. */
    private static final Pattern WITHOUT_WORDS = Pattern.compile(
            "word/(?:document[0-9]{0,3}|styles|stylesWithEffects|numbering|settings|webSettings|fontTable|theme/.*)\\.xml");

    private static final int BUFFER = 16 * 1024;

    /** A part as it was unpacked, piece by piece: one array that grows would for a moment be there twice. */
    static final class Part {

        private final List<byte[]> pieces = new ArrayList<>();

        private void add(byte[] piece) {
            pieces.add(piece);
        }

        InputStream open() {
            return new SequenceInputStream(Collections.enumeration(
                    pieces.stream().map(ByteArrayInputStream::new).toList()));
        }
    }

    private final Map<String, Part> parts;

    private WordPackage(Map<String, Part> parts) {
        this.parts = parts;
    }

    /** @throws Refusal if it unpacks to too much, or is no zip */
    static WordPackage of(byte[] content, FileBounds bounds) {
        var parts = new LinkedHashMap<String, Part>();
        long left = bounds.unpackedBytes();
        int entries = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName();
                var part = new Part();
                left -= unpack(zip, holdsWords(name) ? part : null, left);
                if (++entries > MOST_ENTRIES) {
                    throw Unreadable.tooMuch(FileFormat.WORD);
                }
                // Of two parts with one name programs show different ones: nobody could say which was signed
                if (holdsWords(name) && parts.put(name, part) != null) {
                    throw Unreadable.broken(FileFormat.WORD);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Unreadable.broken(FileFormat.WORD);
        }
        return new WordPackage(parts);
    }

    private static long unpack(ZipInputStream zip, @Nullable Part part, long left) throws IOException {
        var buffer = new byte[BUFFER];
        long unpacked = 0;
        for (int read = zip.read(buffer); read > 0; read = zip.read(buffer)) {
            unpacked += read;
            if (unpacked > left) {
                throw Unreadable.tooMuch(FileFormat.WORD);
            }
            if (part != null) {
                part.add(Arrays.copyOf(buffer, read));
            }
        }
        return unpacked;
    }

    private static boolean holdsWords(String name) {
        return name.startsWith("word/") && name.endsWith(".xml");
    }

    Optional<Part> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** The document itself: word/document.xml, or word/document2.xml as some programs name it. */
    Part document() {
        var documents = parts.entrySet().stream()
                .filter(part -> part.getKey().matches("word/document[0-9]{0,3}\\.xml"))
                .map(Map.Entry::getValue)
                .toList();
        if (documents.size() != 1) {
            // Of two each program shows one, and nobody could say which was signed
            throw Unreadable.broken(FileFormat.WORD);
        }
        return documents.getFirst();
    }

    /** Headers, footers, notes, comments, diagrams, charts and what else holds words. */
    List<Part> aroundTheDocument() {
        return parts.entrySet().stream()
                .filter(part -> !WITHOUT_WORDS.matcher(part.getKey()).matches())
                .map(Map.Entry::getValue)
                .toList();
    }
}
