@NullMarked
package vn.dondoc.notification.delivery;

import org.jspecify.annotations.NullMarked;
