package vn.dondoc.directive.file;

/** Bounds of tests: those that hold where nobody sets others, and small ones. */
final class Bounds {

    static final FileBounds USUAL = new FileBounds(40_000_000, 5_000_000, 1_000, 3_000_000);

    static final FileBounds SMALL = new FileBounds(200_000, 10_000, 3, 5_000);

    private Bounds() {}
}
