/** A unit answers by the link in its message, without an account. */
@NullMarked
package vn.dondoc.task.answering;

import org.jspecify.annotations.NullMarked;
