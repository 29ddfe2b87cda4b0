/** A directive was registered: every lead unit gets its task, everybody concerned hears of it. */
@NullMarked
package vn.dondoc.task.opening;

import org.jspecify.annotations.NullMarked;
