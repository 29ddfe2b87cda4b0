@NullMarked
package vn.dondoc.directive.recurrence;

import org.jspecify.annotations.NullMarked;
