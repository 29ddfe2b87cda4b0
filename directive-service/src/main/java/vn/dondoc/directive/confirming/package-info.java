/** The pages on which a clerk confirms and corrects a reading, and what stands in their fields. */
@NullMarked
package vn.dondoc.directive.confirming;

import org.jspecify.annotations.NullMarked;
