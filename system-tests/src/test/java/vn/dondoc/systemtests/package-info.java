/** The whole, seen from outside: what a clerk, a unit and another system can see and do. */
@NullMarked
package vn.dondoc.systemtests;

import org.jspecify.annotations.NullMarked;
