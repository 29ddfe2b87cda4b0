package vn.dondoc.notification.receiving;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.dondoc.messaging.Inbox;
import vn.dondoc.messaging.IncomingEvent;
import vn.dondoc.messaging.RecordsConsumer;
import vn.dondoc.notification.evidence.Answers;

/** Hears when a task was answered: part of the evidence. Whatever else happens to a task is none of its concern. */
@ApplicationScoped
class TasksConsumer implements RecordsConsumer {

    static final String ACKNOWLEDGED = "vn.dondoc.task-acknowledged.v1";
    static final String COMPLETED = "vn.dondoc.task-completed.v1";

    private final Inbox inbox;
    private final Answers answers;

    TasksConsumer(Inbox inbox, Answers answers) {
        this.inbox = inbox;
        this.answers = answers;
    }

    @Override
    public String channel() {
        return "tasks";
    }

    @Override
    @Incoming("tasks")
    @Blocking
    public void consume(ConsumerRecords<String, byte[]> records) {
        inbox.receive("tasks", records, this::handle);
    }

    void handle(IncomingEvent event) {
        switch (event.type()) {
            case ACKNOWLEDGED -> answered(event.data(TaskAnswered.class), Answers.Fact.ACKNOWLEDGED);
            case COMPLETED -> answered(event.data(TaskAnswered.class), Answers.Fact.COMPLETED);
            default -> {
                // opened, moved, withdrawn: no answer of the unit
            }
        }
    }

    private void answered(TaskAnswered answered, Answers.Fact fact) {
        answers.keep(
                answered.taskId(),
                new Answers.Answer(fact, answered.at(), answered.unit(), answered.by(), answered.note()));
    }
}
