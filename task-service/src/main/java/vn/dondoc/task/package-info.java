/** The tasks of the units: opened, tracked, answered, reminded of. */
@NullMarked
package vn.dondoc.task;

import org.jspecify.annotations.NullMarked;
