/** SQL with named parameters: the database is the referee of this service, so its words are written out. */
@NullMarked
package vn.dondoc.notification.database;

import org.jspecify.annotations.NullMarked;
