package vn.dondoc.directive.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks, before anything is unpacked for use, whether the streams of a PDF unpack to more than is allowed. PDFBox unpacks each
 * whole into memory and knows no bound.
 */
final class PdfPacking {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENCRYPT = "/Encrypt".getBytes(StandardCharsets.US_ASCII);
    /** Dictionaries of streams are short; what describes how it is packed stands in them. */
    private static final int LONGEST_DICTIONARY = 2_000;

    private static final Pattern FILTERS =
            Pattern.compile("/F(?:ilter)?\\s{0,9}(?<filters>\\[[^\\]]{0,200}\\]|/[^\\s/<>\\[\\]()]{1,40})");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s{0,9}/Image");
    private static final Pattern NAME = Pattern.compile("/(?<name>[^\\s/\\[\\]]{1,40})");
    private static final List<String> FLATE = List.of("FlateDecode", "Fl");
    /** Pictures: they are never unpacked here. */
    private static final List<String> PICTURES =
            List.of("DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode");
    /** The most that one packed byte can become under any other name, known or not. */
    private static final long WORST = 1_400;

    private final byte[] content;
    private final byte[] buffer = new byte[64 * 1024];
    private long left;

    private PdfPacking(byte[] content, long bound) {
        this.content = content;
        this.left = bound;
    }

    /** True for what is locked: its streams cannot be counted, so it is not opened. */
    static boolean isEncrypted(byte[] content) {
        return indexOf(content, ENCRYPT, 0) >= 0;
    }

    static void check(byte[] content, FileBounds bounds) {
        new PdfPacking(content, bounds.unpackedBytes()).check();
    }

    private void check() {
        int from = 0;
        for (int at = indexOf(content, STREAM, 0); at >= 0; at = indexOf(content, STREAM, from)) {
            from = at + STREAM.length;
            if (at < 3 || content[at - 1] != 'd') {
                int start = from + (from + 1 < content.length && content[from] == '\r' ? 2 : 1);
                count(at, start);
            }
        }
    }

    /** Pictures are never unpacked here, so each is only measured by itself: a scan of many pages is to be told that it is one. */
    private void count(int keyword, int start) {
        var dictionary = dictionary(keyword);
        long bytes = Math.addExact(unpacked(start), worstOf(dictionary, start));
        if (bytes > left) {
            throw Unreadable.tooMuch(FileFormat.PDF);
        }
        left -= PICTURE.matcher(dictionary).find() ? 0 : bytes;
    }

    /** Tries it, whatever its dictionary says. */
    private long unpacked(int start) {
        if (start >= content.length) {
            return 0;
        }
        try (var inflater = new Inflater()) {
            inflater.setInput(content, start, content.length - start);
            long bytes = 0;
            while (!inflater.finished() && bytes <= left) {
                int read = inflater.inflate(buffer);
                bytes += read;
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
            }
            return bytes;
        } catch (DataFormatException e) {
            // Not packed so
            return 0;
        }
    }

    /** What a chain of filters, or one that is not Flate, can make of the stream at the most. */
    private long worstOf(String dictionary, int start) {
        var found = FILTERS.matcher(dictionary);
        if (!found.find()) {
            return 0;
        }
        var names = NAME.matcher(found.group("filters"))
                .results()
                .map(name -> name.group(1))
                .toList();
        if (names.isEmpty()
                || names.size() == 1 && FLATE.contains(names.getFirst())
                || names.stream().anyMatch(PICTURES::contains)) {
            return 0;
        }
        int end = indexOf(content, END, start);
        return Math.multiplyExact((end < 0 ? content.length : end) - start, WORST);
    }

    private String dictionary(int keyword) {
        int from = Math.max(0, keyword - LONGEST_DICTIONARY);
        var before = new String(content, from, keyword - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj")));
    }

    private static int indexOf(byte[] content, byte[] words, int from) {
        for (int i = from; i <= content.length - words.length; i++) {
            int same = 0;
            while (same < words.length && content[i + same] == words[same]) {
                same++;
            }
            if (same == words.length) {
                return i;
            }
        }
        return -1;
    }
}
