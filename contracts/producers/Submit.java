import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Submits a directive with kafka-clients in binary mode and prints its answer: {@code java -cp … Submit.java DATA BROKER NUMBER}. */
class Submit {

    public static void main(String[] arguments) throws Exception {
        String data = Files.readString(Path.of(arguments[0])).replace("NUMBER", arguments[2]);
        String id = UUID.randomUUID().toString();
        var record = new ProducerRecord<>("dondoc.directives.submitted", "/java|" + arguments[2], data);
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id,
                        "ce_source", "/java",
                        "ce_type", "vn.dondoc.directive-submitted.v1",
                        "content-type", "application/json")
                .forEach((name, value) ->
                        record.headers().add(new RecordHeader(name, value.getBytes(StandardCharsets.UTF_8))));
        Map<String, Object> broker = Map.of("bootstrap.servers", arguments[1]);
        try (var producer = new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        }
        Map<String, Object> listening = Map.of(
                "bootstrap.servers", arguments[1], "group.id", "submit-" + id, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(listening, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("dondoc.directives.answered"));
            long until = System.nanoTime() + Duration.ofSeconds(15).toNanos();
            while (System.nanoTime() < until) {
                for (var answer : consumer.poll(Duration.ofMillis(500))) {
                    if (answer.value().contains("\"id\":\"" + id + "\"")) {
                        System.out.println(answer.value());
                        return;
                    }
                }
            }
        }
        System.err.println("No answer within 15 seconds");
        System.exit(1);
    }
}
