package vn.dondoc.benchmarks.parts;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Another system that announces days off. */
public final class Announcements implements AutoCloseable {

    private static final String TOPIC = "dondoc.calendar.submitted";

    private final KafkaProducer<String, byte[]> producer;
    private int sequence;

    public Announcements(Parts parts) {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", parts.bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Returns when the broker has it. */
    public void dayOff(LocalDate day, LocalDate today) throws InterruptedException, ExecutionException {
        sequence++;
        var event = """
                {"specversion":"1.0","id":"%s","source":"/benchmarks","type":"vn.dondoc.calendar-submitted.v1",
                 "subject":"benchmarks","time":"%sT00:00:00Z","datacontenttype":"application/json","sequence":%d,
                 "data":{"source":{"number":"%d/TB","issuedOn":"%s"},"by":"Hệ thống điều hành",
                         "days":[{"date":"%s","kind":"off","name":"Nghỉ theo thông báo"}]}}""".formatted(UUID.randomUUID(), today, sequence, sequence, today, day);
        producer.send(new ProducerRecord<>(TOPIC, "benchmarks", event.getBytes(StandardCharsets.UTF_8)))
                .get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
