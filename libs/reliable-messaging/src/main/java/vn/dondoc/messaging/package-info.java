/**
 * Outbox, relay, inbox and dead letters. An event leaves in the transaction of the work that caused it and arrives in the
 * transaction of the work it causes; what lies between may crash.
 */
@NullMarked
package vn.dondoc.messaging;

import org.jspecify.annotations.NullMarked;
