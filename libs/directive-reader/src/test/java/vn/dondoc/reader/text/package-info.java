@NullMarked
package vn.dondoc.reader.text;

import org.jspecify.annotations.NullMarked;
