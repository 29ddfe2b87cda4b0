@NullMarked
package vn.dondoc.notification.changes;

import org.jspecify.annotations.NullMarked;
