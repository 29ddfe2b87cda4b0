package vn.dondoc.messaging;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The work that records of others cause, in whatever form they come: the handler reads them itself. It runs in the transaction
 * in which their places are remembered, once for each record. What holds for an {@link EventHandler} when it fails holds here.
 */
@FunctionalInterface
public interface RecordsHandler {

    /** Returns which of the records can never be processed: they become dead letters in the same transaction. */
    List<Unprocessable> handle(List<ConsumerRecord<String, byte[]>> records);

    /** @param reason goes into a header and into the log: it must not quote the record */
    record Unprocessable(ConsumerRecord<String, byte[]> record, UnreadableEvent reason) {}
}
