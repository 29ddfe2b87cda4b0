/** What stands in for Zalo: its documented contract, faults included. */
@NullMarked
package vn.dondoc.sandbox.zalo;

import org.jspecify.annotations.NullMarked;
