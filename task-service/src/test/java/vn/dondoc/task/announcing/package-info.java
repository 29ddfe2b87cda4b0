@NullMarked
package vn.dondoc.task.announcing;

import org.jspecify.annotations.NullMarked;
