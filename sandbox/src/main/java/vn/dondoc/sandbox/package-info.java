/** Everything outside the three services, on one machine. */
@NullMarked
package vn.dondoc.sandbox;

import org.jspecify.annotations.NullMarked;
