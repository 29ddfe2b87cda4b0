/** The door: what is a text, how large it may be, and what must not come in. */
@NullMarked
package vn.dondoc.directive.intake;

import org.jspecify.annotations.NullMarked;
