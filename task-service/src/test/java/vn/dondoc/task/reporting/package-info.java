@NullMarked
package vn.dondoc.task.reporting;

import org.jspecify.annotations.NullMarked;
