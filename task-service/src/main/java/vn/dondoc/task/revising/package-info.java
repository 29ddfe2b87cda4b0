/** An administrator decides anew who hears when: checked, previewed, kept as a version, and every open task planned by it. */
@NullMarked
package vn.dondoc.task.revising;

import org.jspecify.annotations.NullMarked;
