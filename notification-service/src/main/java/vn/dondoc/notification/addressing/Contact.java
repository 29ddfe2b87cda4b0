package vn.dondoc.notification.addressing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.message.Urgency;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.Role;

/**
 * A person of a unit.
 *
 * @param hours in which the person works; null: those of the office
 * @param channels by which the person can be reached now, in order of preference; one without an address is left out
 */
public record Contact(
        ContactId id, String name, Role role, @Nullable Hours hours, List<Channel> channels) {

    /** The first that works; what a document marked hỏa tốc brings goes by mail, which no night rule holds back. */
    Channel channelFor(Urgency urgency) {
        return urgency == Urgency.FLASH ? byMailIfPossible() : channels.getFirst();
    }

    /** A report is read as a mail: another channel can only say that there is one. */
    Channel channelForReport() {
        return byMailIfPossible();
    }

    private Channel byMailIfPossible() {
        return channels.contains(Channel.EMAIL) ? Channel.EMAIL : channels.getFirst();
    }
}
