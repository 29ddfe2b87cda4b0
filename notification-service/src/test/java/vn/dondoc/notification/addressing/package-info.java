@NullMarked
package vn.dondoc.notification.addressing;

import org.jspecify.annotations.NullMarked;
