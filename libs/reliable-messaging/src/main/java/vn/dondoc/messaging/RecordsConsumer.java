package vn.dondoc.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * The consumer of a channel. It hands its records to the {@link Inbox}; by this face a dead letter of its topic can be handed to it
 * once more.
 */
public interface RecordsConsumer {

    /** As {@code mp.messaging.incoming.…} names it. */
    String channel();

    void consume(ConsumerRecords<String, byte[]> records);
}
