package vn.dondoc.notification.addressing;

import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.ContactId;

/** A way to a person. */
public record Route(ContactId contact, Channel channel) {}
