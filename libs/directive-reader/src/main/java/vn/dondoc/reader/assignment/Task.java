package vn.dondoc.reader.assignment;

import org.jspecify.annotations.Nullable;

/**
 * Where it is said what is to be done, in the normalised text.
 *
 * @param start where all that is said of it begins, units and days included
 * @param output the part that says what is to be handed over, where a line or a column is there for it
 */
record Task(
        int start,
        int end,
        int contentStart,
        int contentEnd,
        @Nullable Output output) {

    /** A span that holds nothing but what is to be handed over. */
    record Output(int start, int end) {}

    /** A sentence says all of it at once. */
    static Task sentence(int start, int end) {
        return new Task(start, end, start, end, null);
    }
}
