package vn.dondoc.benchmarks.parts;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What directive-service and task-service tell notification-service, as they write it. */
public final class Feed implements AutoCloseable {

    private static final String UNITS = "dondoc.units";
    private static final String REMINDERS = "dondoc.reminders";

    /** Why a commune's focal point must hear of a task, in the words of the contract. */
    public enum Kind {
        /** At once. */
        ASSIGNMENT("assignment", "A"),
        /** With the digest of the morning. */
        REMINDER("reminder", "T-3");

        private final String code;
        private final String step;

        Kind(String code, String step) {
            this.code = code;
            this.step = step;
        }
    }

    private final KafkaProducer<String, byte[]> producer;
    private final Map<String, Integer> sequences = new HashMap<>();
    private final List<Future<RecordMetadata>> sent = new ArrayList<>();

    public Feed(Parts parts) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", parts.bootstrapServers(), "acks", "all", "linger.ms", "1"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** One who must hear: the only focal point of the nth commune, reached by mail. */
    public static String address(int commune) {
        return "xa-%04d@example.vn".formatted(commune);
    }

    private static String unit(int commune) {
        return "XA-%04d".formatted(commune);
    }

    private static String unitName(int commune) {
        return "Ủy ban nhân dân xã Mẫu " + commune;
    }

    /** Communes from the first to the nth, with their focal points. */
    public void communes(int number, Instant at) {
        for (int commune = 1; commune <= number; commune++) {
            var contact = UUID.nameUUIDFromBytes(address(commune).getBytes(StandardCharsets.US_ASCII));
            send(UNITS, unit(commune), "/directive-service", "unit-changed", at, """
                    {"code":"%s","name":"%s","active":true,"parent":null,"successor":null,
                     "contacts":[{"contactId":"%s","name":"Đầu mối %d","role":"focal","email":"%s","zaloPhone":null,
                                  "channels":["email"]}]}""".formatted(
                            unit(commune), unitName(commune), contact, commune, address(commune)));
        }
        flush();
    }

    /**
     * A task of which a commune's focal point must hear.
     *
     * @param directive messages that tell at once gather what one directive gives
     */
    public void due(int commune, Kind kind, Instant notBefore, UUID task, UUID directive, Instant at) {
        send(REMINDERS, audience(commune), "/task-service", "reminder-due", at, """
                {"audience":{"unit":"%1$s","role":"focal"},"notBefore":"%2$s","kind":"%3$s",
                 "items":[{"taskId":"%4$s","deadlineVersion":1,"step":"%5$s","supersedes":[],"unit":"%1$s","unitName":"%6$s",
                   "directive":{"id":"%7$s","number":"12-CV/TU","issuerName":"Tỉnh ủy Sơn Hải","issuedOn":"2026-06-08",
                                "subject":"V/v triển khai các nhiệm vụ trọng tâm","urgency":"normal"},
                   "ordinal":"1",
                   "content":"Rà soát, tổng hợp tình hình thực hiện các nhiệm vụ trọng tâm được giao, đề xuất giải pháp tháo gỡ khó khăn, vướng mắc và báo cáo kết quả về Văn phòng Tỉnh ủy.",
                   "deadline":{"words":"chậm nhất ngày 30/7/2026","kind":"by_date_inclusive","writtenDay":"2026-07-30",
                               "lastDay":"2026-07-30","time":null,"targetDay":null,"recurrence":null,"condition":null,
                               "rule":"chậm nhất ngày <ngày>","derivation":"hạn cuối là ngày ghi trong văn bản"},
                   "lastWorkingDay":"2026-07-30","acknowledged":true,"openedOn":"2026-06-08",
                   "output":"báo cáo bằng văn bản","via":null,"reportTo":["Ban Thường vụ Tỉnh ủy"]}]}""".formatted(
                        unit(commune), notBefore, kind.code, task, kind.step, unitName(commune), directive));
    }

    /** The task is completed: the reminder of it need not be said. */
    public void withdrawn(int commune, UUID task, Instant at) {
        send(REMINDERS, audience(commune), "/task-service", "reminder-withdrawn", at, """
                {"audience":{"unit":"%s","role":"focal"},"reason":"completed",
                 "items":[{"taskId":"%s","deadlineVersion":1,"step":"%s"}]}""".formatted(
                        unit(commune), task, Kind.REMINDER.step));
    }

    /** Returns when the broker has all that was told. */
    public void flush() {
        producer.flush();
        sent.forEach(Future::resultNow);
        sent.clear();
    }

    private static String audience(int commune) {
        return unit(commune) + "/focal";
    }

    private void send(String topic, String key, String source, String fact, Instant at, String data) {
        int sequence = sequences.merge(topic + key, 1, Integer::sum);
        var event = """
                {"specversion":"1.0","id":"%s","source":"%s","type":"vn.dondoc.%s.v1","subject":"%s","time":"%s",
                 "datacontenttype":"application/json","sequence":%d,"data":%s}""".formatted(UUID.randomUUID(), source, fact, key, at, sequence, data);
        sent.add(producer.send(new ProducerRecord<>(topic, key, event.getBytes(StandardCharsets.UTF_8))));
    }

    @Override
    public void close() {
        producer.close();
    }
}
