package vn.dondoc.notification.delivery;

import java.time.Instant;
import vn.dondoc.notification.message.Content;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.MessageId;

/**
 * One try to send a message, begun and written down before anything leaves.
 *
 * @param number from 1, over all channels of the message
 * @param channel it goes by; the message may have moved to another when it comes back
 * @param name of the person, as listed; foreign text
 * @param address for the channel, as listed; foreign text
 * @param content frozen: the same for every attempt by this channel while no notice was struck
 * @param frozenAt when the content was frozen
 * @param began when the attempt began
 */
public record Attempt(
        MessageId message,
        int number,
        Channel channel,
        String name,
        String address,
        Content content,
        Instant frozenAt,
        Instant began) {}
