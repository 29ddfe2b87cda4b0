/** The working calendar by which days are counted, as task-service tells of it. */
@NullMarked
package vn.dondoc.directive.calendar;

import org.jspecify.annotations.NullMarked;
