/** Who may do what: the table of all addresses, and a walk over a running service that compares it with the truth. */
@NullMarked
package vn.dondoc.testkit.access;

import org.jspecify.annotations.NullMarked;
