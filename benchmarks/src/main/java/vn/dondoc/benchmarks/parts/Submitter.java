package vn.dondoc.benchmarks.parts;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Another system that submits directives, each under a key of its own, and listens for what comes back. */
public final class Submitter implements AutoCloseable {

    /** Of the province that a measure lays out. */
    public static final int UNITS = 100;

    private static final Duration POLL = Duration.ofMillis(100);

    private final Parts parts;
    private final KafkaProducer<String, byte[]> producer;

    public Submitter(Parts parts) {
        this.parts = parts;
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", parts.bootstrapServers(), "acks", "all", "linger.ms", "5"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** So many new directives, of two assignments each: units by code and by name, a deadline in words and one as a date. */
    public static List<String> directives(int number, String round) {
        var events = new ArrayList<String>();
        for (int i = 0; i < number; i++) {
            int unit = i % UNITS + 1;
            events.add("""
                    {"specversion":"1.0","id":"%1$s","source":"/benchmarks","type":"vn.dondoc.directive-submitted.v1",
                     "subject":"%2$s","datacontenttype":"application/json",
                     "data":{"businessDocType":0,"issuer":"TU-MAU","number":"%2$s","issuedOn":"2026-06-08","type":"Công văn",
                       "subject":"V/v triển khai các nhiệm vụ trọng tâm","urgency":"normal",
                       "assignments":[
                         {"ordinal":"1","content":"Rà soát, tổng hợp tình hình thực hiện các nhiệm vụ trọng tâm được giao, đề xuất giải pháp tháo gỡ khó khăn, vướng mắc và báo cáo kết quả.",
                          "lead":["XA-%3$04d"],"coordinating":["XA-%4$04d"],"deadline":{"words":"trước ngày 30/7/2026"}},
                         {"ordinal":"2","content":"Phân công lãnh đạo phụ trách, niêm yết công khai tại trụ sở.",
                          "lead":["Ủy ban nhân dân xã Mẫu %3$d"],"deadline":{"words":"chậm nhất ngày 15/7/2026","lastDay":"2026-07-15"}}],
                       "by":"Hệ thống điều hành"}}""".formatted(UUID.randomUUID(), round + "-" + i + "/CV-TU", unit, unit % UNITS + 1));
        }
        return events;
    }

    /** Returns when the broker has them all. */
    public void send(String topic, List<String> events) {
        int key = 0;
        var sent = new ArrayList<Future<RecordMetadata>>();
        for (var event : events) {
            sent.add(producer.send(
                    new ProducerRecord<>(topic, "/benchmarks|" + key++, event.getBytes(StandardCharsets.UTF_8))));
        }
        producer.flush();
        sent.forEach(Future::resultNow);
    }

    /** What comes to a topic from now on. */
    public Listening listen(String topic) {
        return new Listening(topic);
    }

    /** Counts records from where the topic ended when it began. */
    public final class Listening implements AutoCloseable {

        private final KafkaConsumer<String, byte[]> consumer;

        private Listening(String topic) {
            consumer = new KafkaConsumer<>(
                    Map.of("bootstrap.servers", parts.bootstrapServers()),
                    new StringDeserializer(),
                    new ByteArrayDeserializer());
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToEnd(partitions);
            partitions.forEach(consumer::position);
        }

        /** Returns when so many have come, and which words each of them holds somewhere. */
        public Set<String> await(int number, String everywhere) {
            var keys = new HashSet<String>();
            int come = 0;
            while (come < number) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
                    come++;
                    keys.add(record.key());
                    if (!new String(record.value(), StandardCharsets.UTF_8).contains(everywhere)) {
                        throw new IllegalStateException(
                                "Not as expected: " + new String(record.value(), StandardCharsets.UTF_8));
                    }
                }
            }
            return keys;
        }

        @Override
        public void close() {
            consumer.close();
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
