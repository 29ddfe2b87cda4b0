/** Names of units resolved against a directory. */
@NullMarked
package vn.dondoc.reader.units;

import org.jspecify.annotations.NullMarked;
