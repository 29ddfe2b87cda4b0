@NullMarked
package vn.dondoc.notification.recipient;

import org.jspecify.annotations.NullMarked;
