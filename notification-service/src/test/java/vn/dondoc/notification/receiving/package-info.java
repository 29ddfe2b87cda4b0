@NullMarked
package vn.dondoc.notification.receiving;

import org.jspecify.annotations.NullMarked;
