@NullMarked
package vn.dondoc.task.opening;

import org.jspecify.annotations.NullMarked;
