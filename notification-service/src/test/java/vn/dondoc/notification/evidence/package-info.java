@NullMarked
package vn.dondoc.notification.evidence;

import org.jspecify.annotations.NullMarked;
