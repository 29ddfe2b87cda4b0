@NullMarked
package vn.dondoc.calendar;

import org.jspecify.annotations.NullMarked;
