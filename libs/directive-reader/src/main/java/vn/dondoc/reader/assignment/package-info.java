/** Who must do what: items, units, who leads, helps and supervises. */
@NullMarked
package vn.dondoc.reader.assignment;

import org.jspecify.annotations.NullMarked;
