package vn.dondoc.notification.addressing;

import java.time.Instant;
import vn.dondoc.notification.message.DueItem;
import vn.dondoc.notification.notice.Audience;
import vn.dondoc.notification.notice.ReminderKind;

/** An audience must hear one step of one task. */
public record Intent(Audience audience, ReminderKind kind, Instant notBefore, DueItem item) {}
