/** Finding rows by words typed without marks or in another case. */
@NullMarked
package vn.dondoc.directive.search;

import org.jspecify.annotations.NullMarked;
