package vn.dondoc.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Another system, with its account at the broker's outer listener. */
@EnabledIfSystemProperty(named = "dondoc.compose.env", matches = ".+")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComposeQuotasIT {

    private static final String OPEN = "dondoc.calendar.submitted";
    private static final int RECORD = 32 * 1024;

    /** As {@code compose/quotas.csv} bounds this client id; the broker counts over the last ten seconds or so. */
    private static final int BULK_BYTES_A_SECOND = 65_536;

    private static final int COUNTED_SECONDS = 11;

    @Test
    void a_flood_from_one_client_is_held_back_and_another_of_the_same_account_is_not() throws Exception {
        int records = 2 * COUNTED_SECONDS * BULK_BYTES_A_SECOND / RECORD;
        try (KafkaProducer<String, byte[]> flood = producer("bulk");
                KafkaProducer<String, byte[]> steady = producer("steady")) {
            steady.send(junk(10)).get();
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            long began = System.nanoTime();
            for (int i = 0; i < records; i++) {
                sent.add(flood.send(junk(RECORD)));
                if (i % 10 == 0) {
                    steady.send(junk(10)).get();
                }
            }
            flood.flush();
            assertThat(sent).allMatch(each -> each.state() == Future.State.SUCCESS);
            steady.send(junk(10)).get();
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            assertThat(throttled(flood)).as("longest pause of the flood, ms").isPositive();
            assertThat(throttled(steady)).as("longest pause of the other, ms").isZero();
            // without its quota it is over in a second
            assertThat(took).isGreaterThan(Duration.ofSeconds(COUNTED_SECONDS / 2));
        }
    }

    @Test
    void an_account_cannot_write_what_only_the_services_say() throws Exception {
        try (KafkaProducer<String, byte[]> producer = producer("steady")) {
            assertThatThrownBy(() -> producer.send(new ProducerRecord<>("dondoc.directives", "1", new byte[1]))
                            .get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(TopicAuthorizationException.class);
        }
    }

    private static ProducerRecord<String, byte[]> junk(int size) {
        return new ProducerRecord<>(OPEN, "flood", new byte[size]);
    }

    private static double throttled(KafkaProducer<String, byte[]> producer) {
        return producer.metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals("produce-throttle-time-max"))
                .mapToDouble(metric -> (double) metric.metricValue())
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElseThrow();
    }

    private static KafkaProducer<String, byte[]> producer(String clientId) throws IOException {
        Properties environment = properties(Path.of(System.getProperty("dondoc.compose.env")));
        String password = properties(Path.of(environment.getProperty("DONDOC_SECRETS"), "other-systems"))
                .getProperty("office");
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        "localhost:" + environment.getProperty("DONDOC_KAFKA_PORT"),
                        "client.id",
                        clientId,
                        "security.protocol",
                        "SASL_PLAINTEXT",
                        "sasl.mechanism",
                        "SCRAM-SHA-512",
                        "sasl.jaas.config",
                        "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"office\" password=\""
                                + password + "\";"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
