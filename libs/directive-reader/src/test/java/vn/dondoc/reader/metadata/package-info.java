@NullMarked
package vn.dondoc.reader.metadata;

import org.jspecify.annotations.NullMarked;
