package vn.dondoc.directive.file;

/**
 * Counts what the streams of a PDF unpack to while PDFBox itself unpacks them, before it holds any of it: the streams of a file once
 * each, and all that one page unpacks, however often, since a page may hold all of that at the same time.
 */
final class PdfUnpacking {

    private final long bound;
    private long leftOfFile;
    private long leftOfPage;
    private boolean exceeded;

    PdfUnpacking(FileBounds bounds) {
        this.bound = bounds.unpackedBytes();
        this.leftOfFile = bound;
        this.leftOfPage = bound;
    }

    void nextPage() {
        leftOfPage = bound;
    }

    void first(long bytes) {
        check(bytes, leftOfFile);
        leftOfFile -= bytes;
        again(bytes);
    }

    void again(long bytes) {
        check(bytes, leftOfPage);
        leftOfPage -= bytes;
    }

    /** What a step allocates for a while only. */
    void atOnce(long bytes) {
        check(bytes, leftOfPage);
    }

    /** Once more at the end: the library passes over some faults, and words would be missing without a word. */
    void check() {
        check(0, exceeded ? -1 : 0);
    }

    private void check(long bytes, long left) {
        Interruption.check();
        if (bytes > left) {
            exceeded = true;
            throw Unreadable.tooMuch(FileFormat.PDF);
        }
    }
}
