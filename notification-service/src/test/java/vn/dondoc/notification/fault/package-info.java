/** Each channel fails in each of its ways; what arrives is counted where it arrives. */
@NullMarked
package vn.dondoc.notification.fault;

import org.jspecify.annotations.NullMarked;
