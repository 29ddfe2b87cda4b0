@NullMarked
package vn.dondoc.notification.delivery.email;

import org.jspecify.annotations.NullMarked;
