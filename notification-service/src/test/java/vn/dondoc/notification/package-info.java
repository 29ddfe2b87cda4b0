@NullMarked
package vn.dondoc.notification;

import org.jspecify.annotations.NullMarked;
