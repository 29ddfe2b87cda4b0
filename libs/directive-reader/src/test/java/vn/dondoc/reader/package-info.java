@NullMarked
package vn.dondoc.reader;

import org.jspecify.annotations.NullMarked;
