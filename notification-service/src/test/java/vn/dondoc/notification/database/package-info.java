@NullMarked
package vn.dondoc.notification.database;

import org.jspecify.annotations.NullMarked;
