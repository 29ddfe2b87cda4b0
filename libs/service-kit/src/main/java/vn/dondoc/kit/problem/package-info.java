/** Errors, told clearly and in one form. */
@NullMarked
package vn.dondoc.kit.problem;

import org.jspecify.annotations.NullMarked;
