package vn.dondoc.notification.addressing;

import java.time.Instant;
import vn.dondoc.notification.message.Matter;
import vn.dondoc.notification.notice.Audience;
import vn.dondoc.notification.notice.ReminderKind;

/** An audience must hear one step of one task, or a report. */
public record Intent(Audience audience, ReminderKind kind, Instant notBefore, Matter matter) {}
