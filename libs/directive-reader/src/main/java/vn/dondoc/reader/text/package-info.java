/** The text of a directive, normalised once, with the way back to the original. */
@NullMarked
package vn.dondoc.reader.text;

import org.jspecify.annotations.NullMarked;
