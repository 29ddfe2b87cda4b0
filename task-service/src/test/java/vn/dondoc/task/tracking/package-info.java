@NullMarked
package vn.dondoc.task.tracking;

import org.jspecify.annotations.NullMarked;
