/** Who asks, and what a link in a message allows. */
@NullMarked
package vn.dondoc.kit.identity;

import org.jspecify.annotations.NullMarked;
