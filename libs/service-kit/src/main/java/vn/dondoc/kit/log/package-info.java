/** Lines of the log that a machine can search. */
@NullMarked
package vn.dondoc.kit.log;

import org.jspecify.annotations.NullMarked;
