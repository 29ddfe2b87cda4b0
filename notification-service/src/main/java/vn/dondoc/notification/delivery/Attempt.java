package vn.dondoc.notification.delivery;

import java.time.Instant;
import vn.dondoc.notification.message.Content;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.MessageId;

/**
 * One try to send a message, begun and written down before anything leaves.
 *
 * @param number from 1, over all channels of the message
 * @param channel it goes by; the message may have moved to another when it comes back
 * @param name of the person, as listed; foreign text
 * @param address for the channel, as listed; foreign text; empty for who is reached without one
 * @param urgent says something that cannot wait
 * @param content frozen: the same for every attempt by this channel while no notice was struck
 * @param frozenAt when the content was frozen
 * @param began when the attempt began
 */
public record Attempt(
        MessageId message,
        ContactId contact,
        int number,
        Channel channel,
        String name,
        String address,
        boolean urgent,
        Content content,
        Instant frozenAt,
        Instant began) {}
