package vn.dondoc.benchmarks.reminders;

/** How much is measured: all, or a tenth. */
enum Size {
    FULL(1),
    QUICK(10);

    private final int divisor;

    Size(int divisor) {
        this.divisor = divisor;
    }

    int of(int full) {
        return full / divisor;
    }
}
