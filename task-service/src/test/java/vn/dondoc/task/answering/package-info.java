@NullMarked
package vn.dondoc.task.answering;

import org.jspecify.annotations.NullMarked;
