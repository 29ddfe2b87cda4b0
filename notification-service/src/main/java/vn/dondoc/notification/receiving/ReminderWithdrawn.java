package vn.dondoc.notification.receiving;

import java.util.List;
import vn.dondoc.notification.addressing.Step;
import vn.dondoc.notification.delivery.WithdrawalReason;
import vn.dondoc.notification.notice.Audience;

/** What was handed over need no longer be said: the data of {@code vn.dondoc.reminder-withdrawn.v1}. */
record ReminderWithdrawn(Audience audience, WithdrawalReason reason, List<Step> items) {}
