/** Holds what is written and read against the files in {@code contracts/}. */
@NullMarked
package vn.dondoc.testkit.contract;

import org.jspecify.annotations.NullMarked;
