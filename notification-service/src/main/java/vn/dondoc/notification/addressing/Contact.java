package vn.dondoc.notification.addressing;

import java.util.List;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.Role;

/**
 * A person of a unit.
 *
 * @param channels by which the person can be reached now, in order of preference; one without an address is left out
 */
public record Contact(ContactId id, String name, Role role, List<Channel> channels) {}
