package vn.dondoc.notification.delivery;

import vn.dondoc.notification.message.Content;

/**
 * What a message was written to say.
 *
 * @param notices how many it speaks of
 */
record Writing(Message message, Content content, boolean isUrgent, int notices) {}
