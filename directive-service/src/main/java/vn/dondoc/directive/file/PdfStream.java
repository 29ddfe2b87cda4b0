package vn.dondoc.directive.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.jspecify.annotations.Nullable;

/**
 * A stream of a PDF that is unpacked twice: first by the same filters into nothing, up to the bound, then by PDFBox, which holds the
 * whole and knows no bound. A picture is refused: to read letters nobody unpacks one.
 */
final class PdfStream extends COSStream {

    private static final Set<String> FILTERS = Set.of(
            "FlateDecode",
            "Fl",
            "LZWDecode",
            "LZW",
            "RunLengthDecode",
            "RL",
            "ASCII85Decode",
            "A85",
            "ASCIIHexDecode",
            "AHx");

    private final PdfUnpacking unpacking;
    private long bytes = -1;

    PdfStream(RandomAccessStreamCache cache, RandomAccessReadView packed, PdfUnpacking unpacking) throws IOException {
        super(cache, packed);
        this.unpacking = unpacking;
    }

    /** Whatever is unpacked goes through here, in one piece or, as the words of a page sometimes are, bit by bit. */
    @Override
    public InputStream createRawInputStream() throws IOException {
        var names = names(getFilters());
        if (FILTERS.containsAll(names)) {
            count(names);
        }
        return super.createRawInputStream();
    }

    @Override
    public COSInputStream createInputStream(DecodeOptions options) throws IOException {
        refusePictures();
        return super.createInputStream(options);
    }

    @Override
    public RandomAccessRead createView() throws IOException {
        refusePictures();
        return super.createView();
    }

    private void refusePictures() throws IOException {
        if (!FILTERS.containsAll(names(getFilters()))) {
            throw new IOException("Not unpacked to read letters");
        }
    }

    private void count(List<String> names) throws IOException {
        if (bytes >= 0) {
            unpacking.again(bytes);
            return;
        }
        if (new HashSet<>(names).size() < names.size()) {
            // Packed in the same way twice: nobody does that but to hide how much it is
            unpacking.atOnce(Long.MAX_VALUE);
        }
        bytes = unpacked(names);
    }

    private static List<String> names(@Nullable COSBase filters) throws IOException {
        return switch (filters) {
            case null -> List.of();
            case COSName name -> List.of(name.getName());
            case COSArray array ->
                array.toList().stream()
                        .map(item -> item instanceof COSName name ? name.getName() : "")
                        .toList();
            default -> throw new IOException("No name of a filter");
        };
    }

    /** All that is there at the same time while a chain of filters works. */
    private long unpacked(List<String> names) throws IOException {
        long all = 0;
        var stage = super.createRawInputStream();
        for (int i = 0; i < names.size(); i++) {
            checkRow(i);
            boolean last = i == names.size() - 1;
            var kept = new ByteArrayOutputStream();
            long stageBytes = pass(stage, names.get(i), i, last ? OutputStream.nullOutputStream() : kept);
            all = Math.addExact(all, stageBytes);
            stage = new ByteArrayInputStream(kept.toByteArray());
        }
        return all;
    }

    private long pass(InputStream from, String filter, int index, OutputStream to) throws IOException {
        try (var counted = new Counted(to, unpacking)) {
            FilterFactory.INSTANCE
                    .getFilter(COSName.getPDFName(filter))
                    .decode(from, counted, this, index, DecodeOptions.DEFAULT);
            return counted.bytes();
        }
    }

    /** A predictor holds a row as long as the file says it is. */
    private void checkRow(int index) {
        var said = getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        var parameters = said instanceof COSArray array && index < array.size() ? array.getObject(index) : said;
        if (parameters instanceof COSDictionary row) {
            unpacking.atOnce((long) Math.max(1, row.getInt(COSName.COLUMNS, 1))
                    * Math.clamp(row.getInt(COSName.COLORS, 1), 1, 32)
                    * Math.clamp(row.getInt(COSName.BITS_PER_COMPONENT, 8), 1, 32)
                    / 8);
        }
    }

    private static final class Counted extends FilterOutputStream {

        private final PdfUnpacking unpacking;
        private long bytes;

        Counted(OutputStream to, PdfUnpacking unpacking) {
            super(to);
            this.unpacking = unpacking;
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            out.write(b);
        }

        @Override
        public void write(byte[] written, int from, int length) throws IOException {
            count(length);
            out.write(written, from, length);
        }

        private void count(int more) {
            unpacking.first(more);
            bytes += more;
        }

        long bytes() {
            return bytes;
        }
    }
}
