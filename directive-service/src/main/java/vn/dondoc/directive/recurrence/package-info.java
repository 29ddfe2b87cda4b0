/** Deadlines that come back: rules of RFC 5545, and the words in which an official says them. */
@NullMarked
package vn.dondoc.directive.recurrence;

import org.jspecify.annotations.NullMarked;
