package vn.dondoc.notification.delivery;

import java.time.Instant;

/** An attempt that has come back. */
record Returned(Attempt attempt, DeliveryOutcome outcome, Instant at) {}
