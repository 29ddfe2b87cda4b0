@NullMarked
package vn.dondoc.reader.assignment;

import org.jspecify.annotations.NullMarked;
