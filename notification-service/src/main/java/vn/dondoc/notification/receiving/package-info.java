/** What comes in over Kafka: units, reminders, and their withdrawal. */
@NullMarked
package vn.dondoc.notification.receiving;

import org.jspecify.annotations.NullMarked;
