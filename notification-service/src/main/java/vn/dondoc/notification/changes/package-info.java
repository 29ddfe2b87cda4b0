/** Who changed what: for administrators, as page and interface. */
@NullMarked
package vn.dondoc.notification.changes;

import org.jspecify.annotations.NullMarked;
