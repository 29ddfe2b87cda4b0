@NullMarked
package vn.dondoc.task.changes;

import org.jspecify.annotations.NullMarked;
