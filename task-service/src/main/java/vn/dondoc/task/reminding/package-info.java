/** Decides when somebody must hear of a task, hands it over, takes it back, and sees that it came to an end. */
@NullMarked
package vn.dondoc.task.reminding;

import org.jspecify.annotations.NullMarked;
