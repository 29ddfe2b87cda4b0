package vn.dondoc.directive.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import vn.dondoc.kit.problem.FieldError;
import vn.dondoc.messaging.Outbox;
import vn.dondoc.messaging.UnreadableEvent;

/** Tells what a record is, before anything is looked up. What bears the mark of a state secret is rejected first, and nothing of it is told. */
@ApplicationScoped
class OpeningRecords {

    private final SubmissionSchema schema;
    private final SubmissionLimits limits;

    OpeningRecords(SubmissionSchema schema, SubmissionLimits limits) {
        this.schema = schema;
        this.limits = limits;
    }

    OpenedRecord open(ConsumerRecord<String, byte[]> record, Instant now) {
        if (SearchingSecrets.find(record)) {
            return secret(record);
        }
        try {
            return opened(record, SubmittedEvent.read(record), now);
        } catch (UnreadableEvent e) {
            return new OpenedRecord.Unreadable(record, e);
        }
    }

    private OpenedRecord opened(ConsumerRecord<String, byte[]> record, SubmittedEvent event, Instant now) {
        if (record.value().length > Outbox.LARGEST_EVENT) {
            return faulty(
                    event.sender(),
                    "",
                    "Bản ghi có " + record.value().length / 1_000 + " KB, vượt quá " + Outbox.LARGEST_EVENT / 1_000
                            + " KB. Hãy chỉ gửi phần văn bản chỉ đạo, không kèm phụ lục.");
        }
        var type = event.json().path("type").asText();
        if (!type.equals(SubmissionSchema.TYPE)) {
            return faulty(
                    event.sender(),
                    "/type",
                    "Loại hoặc phiên bản sự kiện này chưa được hỗ trợ; chỉ nhận "
                            + String.join(", ", SubmissionSchema.versions()) + ".");
        }
        var errors = schema.errorsIn(event.json());
        if (!errors.isEmpty()) {
            return new OpenedRecord.Faulty(event.sender(), errors);
        }
        if (isAhead(event, now)) {
            return faulty(
                    event.sender(),
                    "/time",
                    "Thời điểm của sự kiện sau thời điểm hiện tại quá "
                            + limits.maxClockLead().toHours() + " giờ; hãy chỉnh lại đồng hồ của hệ thống gửi.");
        }
        return new OpenedRecord.Sound(event, WireJson.directive(event.data()));
    }

    private boolean isAhead(SubmittedEvent event, Instant now) {
        var time = event.json().path("time").asText();
        try {
            return !time.isEmpty() && OffsetDateTime.parse(time).toInstant().isAfter(now.plus(limits.maxClockLead()));
        } catch (DateTimeException e) {
            throw new UnreadableEvent("The time of the event is no instant");
        }
    }

    /** Whoever sent it is told which record it was; its id only where that is none of the words that are marked. */
    private static OpenedRecord secret(ConsumerRecord<String, byte[]> record) {
        return faulty(
                sender(record),
                "",
                "Văn bản có dấu chỉ độ mật. Hệ thống không tiếp nhận và không lưu bất kỳ nội dung nào của văn bản này.");
    }

    private static Sender sender(ConsumerRecord<String, byte[]> record) {
        try {
            var event = SubmittedEvent.read(record);
            var named = new ConsumerRecord<String, byte[]>(
                    record.topic(), record.partition(), record.offset(), record.key(), new byte[0]);
            var names = event.sender().id() + "\n" + event.sender().source();
            return SearchingSecrets.find(named) || SearchingSecrets.isMarked(names)
                    ? Sender.unnamed(record)
                    : event.sender();
        } catch (UnreadableEvent e) {
            return Sender.unnamed(record);
        }
    }

    private static OpenedRecord faulty(Sender sender, String pointer, String message) {
        return new OpenedRecord.Faulty(sender, List.of(new FieldError(pointer, message)));
    }
}
