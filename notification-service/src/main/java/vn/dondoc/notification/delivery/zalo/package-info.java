/** Zalo messages by telephone number (ZNS), and the token they need. */
@NullMarked
package vn.dondoc.notification.delivery.zalo;

import org.jspecify.annotations.NullMarked;
