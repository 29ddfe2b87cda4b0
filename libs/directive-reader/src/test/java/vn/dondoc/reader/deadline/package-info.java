@NullMarked
package vn.dondoc.reader.deadline;

import org.jspecify.annotations.NullMarked;
