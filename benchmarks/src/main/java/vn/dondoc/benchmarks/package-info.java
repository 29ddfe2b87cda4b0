/** How fast directives are read and units found. */
@NullMarked
package vn.dondoc.benchmarks;

import org.jspecify.annotations.NullMarked;
