package vn.dondoc.notification.message;

import vn.dondoc.notification.notice.ContactId;

/** Whom a message speaks to. */
public record Addressee(ContactId contact, String name, String unit, String unitName) {}
