@NullMarked
package vn.dondoc.task.reminding;

import org.jspecify.annotations.NullMarked;
