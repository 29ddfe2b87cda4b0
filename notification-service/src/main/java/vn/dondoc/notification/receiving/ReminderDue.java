package vn.dondoc.notification.receiving;

import java.time.Instant;
import java.util.List;
import vn.dondoc.notification.message.DueItem;
import vn.dondoc.notification.notice.Audience;
import vn.dondoc.notification.notice.ReminderKind;

/** Somebody must hear of these tasks: the data of {@code vn.dondoc.reminder-due.v1}. */
record ReminderDue(Audience audience, Instant notBefore, ReminderKind kind, List<DueItem> items) {}
