/** A letter of the Government swaps days: looked at, taken over as a version, and every open task planned by it. */
@NullMarked
package vn.dondoc.task.announcing;

import org.jspecify.annotations.NullMarked;
