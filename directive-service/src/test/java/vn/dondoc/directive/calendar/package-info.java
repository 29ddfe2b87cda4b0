@NullMarked
package vn.dondoc.directive.calendar;

import org.jspecify.annotations.NullMarked;
