/** What became of a task: facts are stored, the status is derived from them and the clock. */
@NullMarked
package vn.dondoc.task.tracking;

import org.jspecify.annotations.NullMarked;
