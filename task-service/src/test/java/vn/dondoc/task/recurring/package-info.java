@NullMarked
package vn.dondoc.task.recurring;

import org.jspecify.annotations.NullMarked;
