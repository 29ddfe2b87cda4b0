/** The days of what is ordered again and again. */
@NullMarked
package vn.dondoc.task.recurring;

import org.jspecify.annotations.NullMarked;
