/** Deadlines: what was written, what it means, how it was reckoned. */
@NullMarked
package vn.dondoc.reader.deadline;

import org.jspecify.annotations.NullMarked;
