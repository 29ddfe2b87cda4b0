package vn.dondoc.messaging;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** What became of a record handed to the broker. */
sealed interface Delivery {

    record Published() implements Delivery {}

    /** It will never be taken: there is something wrong with this record. */
    record Refused(String reason) implements Delivery {}

    /** Nothing of this topic is taken at present: it is not there, or we may not write to it. */
    record TopicClosed(String reason) implements Delivery {}

    /** Everything else, first of all a broker that does not answer. Unknown failures wait too: better late than lost. */
    record Postponed(String reason) implements Delivery {}

    static Delivery of(Future<RecordMetadata> sent) throws InterruptedException {
        try {
            sent.get();
            return new Published();
        } catch (ExecutionException e) {
            return of(e.getCause() == null ? e : e.getCause());
        }
    }

    static Delivery of(Throwable failure) {
        String reason = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return switch (failure) {
            case RecordTooLargeException _,
                    RecordBatchTooLargeException _,
                    InvalidRecordException _,
                    InvalidTimestampException _,
                    InvalidTopicException _,
                    PolicyViolationException _,
                    SerializationException _ -> new Refused(reason);
            case AuthorizationException _ -> new TopicClosed(reason);
            default ->
                failure.getCause() instanceof UnknownTopicOrPartitionException
                        ? new TopicClosed(reason)
                        : new Postponed(reason);
        };
    }
}
