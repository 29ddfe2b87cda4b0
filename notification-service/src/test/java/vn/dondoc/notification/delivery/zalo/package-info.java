@NullMarked
package vn.dondoc.notification.delivery.zalo;

import org.jspecify.annotations.NullMarked;
