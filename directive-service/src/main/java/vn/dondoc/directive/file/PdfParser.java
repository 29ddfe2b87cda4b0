package vn.dondoc.directive.file;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.pdfparser.PDFParser;

/** PDFBox's own, with streams that are counted before they are unpacked, and without any that are locked. */
final class PdfParser extends PDFParser {

    PdfParser(byte[] content, PdfUnpacking unpacking) throws IOException {
        super(new RandomAccessReadBuffer(content), "", null, null, IOUtils.createMemoryOnlyStreamCache());
        document.close();
        document = new Document(this, unpacking);
    }

    @Override
    protected void prepareDecryption() {
        if (document.isEncrypted()) {
            throw Unreadable.encrypted(FileFormat.PDF);
        }
    }

    private static final class Document extends COSDocument {

        private final RandomAccessStreamCache cache =
                IOUtils.createMemoryOnlyStreamCache().create();
        private final ICOSParser parser;
        private final PdfUnpacking unpacking;

        Document(ICOSParser parser, PdfUnpacking unpacking) throws IOException {
            super(IOUtils.createMemoryOnlyStreamCache(), parser);
            this.parser = parser;
            this.unpacking = unpacking;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            var stream = new PdfStream(cache, parser.createRandomAccessReadView(start, length), unpacking);
            dictionary.forEach(stream::setItem);
            // From what it says its length is, the library allocates
            stream.setLong(COSName.LENGTH, length);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }
}
