package vn.dondoc.reader.assignment;

import java.util.function.IntUnaryOperator;

/** Looks for a place among others that stand in the order of the text. */
final class Places {

    private Places() {}

    /** The index of the first that begins at or after an offset; {@code size} if none does. */
    static int firstFrom(int offset, int size, IntUnaryOperator startOf) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (startOf.applyAsInt(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
