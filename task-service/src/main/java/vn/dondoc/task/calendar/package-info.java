/** Which days are worked, by whose word: the calendar of the release with every announcement since. */
@NullMarked
package vn.dondoc.task.calendar;

import org.jspecify.annotations.NullMarked;
