/** Directives: received, read, registered; and the directory of the units they name. */
@NullMarked
package vn.dondoc.directive;

import org.jspecify.annotations.NullMarked;
