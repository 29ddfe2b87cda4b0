/** The one source of now. */
@NullMarked
package vn.dondoc.kit.time;

import org.jspecify.annotations.NullMarked;
