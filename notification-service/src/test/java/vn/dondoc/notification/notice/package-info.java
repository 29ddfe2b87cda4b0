@NullMarked
package vn.dondoc.notification.notice;

import org.jspecify.annotations.NullMarked;
