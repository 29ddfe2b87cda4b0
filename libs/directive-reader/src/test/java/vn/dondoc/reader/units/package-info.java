@NullMarked
package vn.dondoc.reader.units;

import org.jspecify.annotations.NullMarked;
