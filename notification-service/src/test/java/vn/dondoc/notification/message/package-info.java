@NullMarked
package vn.dondoc.notification.message;

import org.jspecify.annotations.NullMarked;
