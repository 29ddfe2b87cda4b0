/** A confirmed reading becomes a directive, once. */
@NullMarked
package vn.dondoc.directive.registration;

import org.jspecify.annotations.NullMarked;
