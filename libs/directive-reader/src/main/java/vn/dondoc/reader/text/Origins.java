package vn.dondoc.reader.text;

import java.util.Arrays;

/** Where the characters of a text came from, kept in runs: most were neighbours before. */
final class Origins {

    private int[] offsets = new int[64];
    private int[] origins = new int[64];
    private int runs;
    /** What the characters of the last run were moved by. */
    private int moved = Integer.MIN_VALUE;

    /** One character more, or several that were neighbours. */
    void add(int offset, int origin) {
        if (origin - offset == moved) {
            return;
        }
        if (runs == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * runs);
            origins = Arrays.copyOf(origins, 2 * runs);
        }
        offsets[runs] = offset;
        origins[runs] = origin;
        moved = origin - offset;
        runs++;
    }

    /** Forgets the characters from an offset on. */
    void cut(int length) {
        while (runs > 0 && offsets[runs - 1] >= length) {
            runs--;
        }
        moved = runs == 0 ? Integer.MIN_VALUE : origins[runs - 1] - offsets[runs - 1];
    }

    int of(int offset) {
        int found = Arrays.binarySearch(offsets, 0, runs, offset);
        int run = found >= 0 ? found : -found - 2;
        return origins[run] + offset - offsets[run];
    }
}
