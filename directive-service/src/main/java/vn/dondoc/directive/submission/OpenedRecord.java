package vn.dondoc.directive.submission;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.messaging.UnreadableEvent;

/** What a record turns out to be. */
sealed interface OpenedRecord {

    /** A dead letter. */
    record Unreadable(ConsumerRecord<String, byte[]> record, UnreadableEvent reason) implements OpenedRecord {}

    /** One whose sender can be told something. */
    sealed interface Answerable extends OpenedRecord {

        Sender sender();
    }

    /** To be rejected; of what it says nothing is kept. */
    record Faulty(Sender sender, List<FieldError> errors) implements Answerable {}

    /** As the contract has it. */
    record Sound(SubmittedEvent event, SubmittedDirective directive) implements Answerable {

        @Override
        public Sender sender() {
            return event.sender();
        }
    }
}
