@NullMarked
package vn.dondoc.reader.rules;

import org.jspecify.annotations.NullMarked;
