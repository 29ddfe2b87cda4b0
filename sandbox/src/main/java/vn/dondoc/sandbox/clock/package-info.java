/** The clock that can be moved, and the walk that moves it without skipping anything. */
@NullMarked
package vn.dondoc.sandbox.clock;

import org.jspecify.annotations.NullMarked;
