/** Closing messages and sending them, whatever the channel; what an attempt's outcome means. */
@NullMarked
package vn.dondoc.notification.delivery;

import org.jspecify.annotations.NullMarked;
