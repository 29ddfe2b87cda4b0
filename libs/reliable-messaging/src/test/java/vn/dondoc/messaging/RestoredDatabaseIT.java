package vn.dondoc.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Records;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "topics", value = "letters,3,false"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class RestoredDatabaseIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Letters letters;

    @Inject
    DataSource database;

    private final String run = UUID.randomUUID().toString();

    @Test
    void what_the_broker_believes_consumed_is_read_again_into_an_older_database() {
        // Given: an event on each partition has taken effect
        IntStream.range(0, 3).forEach(partition -> publish(partition, 1));
        awaitOnEach("hello");

        // When: while another replica has one of the partitions, an older database is restored
        int moved = whileAnotherReplicaHasOne(partition -> {
            forget(partition);
            assertThat(letters.of(key(partition))).isEmpty();
        });

        // Then: when the partition comes back, so does the event
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(letters.of(key(moved))).containsExactly("hello"));
        // And: what it tells from now on has greater numbers than anything it told before it was restored
        try {
            assertThat(sequenceOfNext(key(moved))).isGreaterThan(1_000_000_000_000L);
            assertThat(sequenceOfNext("new " + run)).isGreaterThan(1_000_000_000_000L);
        } finally {
            forgetTheFloor();
        }
    }

    @Test
    void a_partition_of_which_the_older_database_knows_nothing_is_read_from_its_beginning() {
        // Given
        IntStream.range(0, 3).forEach(partition -> publish(partition, 1));
        awaitOnEach("hello");

        // When
        int moved = whileAnotherReplicaHasOne(partition -> {
            forget(partition);
            run("delete from consumed_position where topic = 'letters' and partition = " + partition);
        });

        // Then
        try {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(letters.of(key(moved))).containsExactly("hello"));
        } finally {
            forgetTheFloor();
        }
    }

    @Test
    void a_channel_that_an_earlier_version_read_calls_nothing_back() {
        // Given
        run("""
                insert into consumed_position (channel, topic, partition, next_offset)
                select 'former', 'letters', partition, 0 from generate_series(0, 2) as partition""");
        IntStream.range(0, 3).forEach(partition -> publish(partition, 1));
        awaitOnEach("hello");

        // When
        whileAnotherReplicaHasOne(_ -> {});
        IntStream.range(0, 3).forEach(partition -> publish(partition, 2));
        awaitOnEach("hello", "hello");

        // Then
        try {
            assertThat(sequenceOfNext("after " + run)).isEqualTo(1);
        } finally {
            run("delete from consumed_position where channel = 'former'");
            forgetTheFloor();
        }
    }

    @Test
    void without_a_restored_database_each_key_counts_from_one() {
        assertThat(sequenceOfNext("counted " + run)).isEqualTo(1);
        assertThat(sequenceOfNext("counted " + run)).isEqualTo(2);
    }

    private void awaitOnEach(String... words) {
        await().atMost(SOON)
                .untilAsserted(() -> IntStream.range(0, 3)
                        .forEach(partition ->
                                assertThat(letters.of(key(partition))).containsExactly(words)));
    }

    /** Returns the partition that it had, and that the service gets back. */
    private static int whileAnotherReplicaHasOne(IntConsumer meanwhile) {
        try (KafkaConsumer<String, byte[]> replica = replica()) {
            replica.subscribe(List.of("letters"));
            int moved = await().atMost(SOON)
                    .pollInSameThread()
                    .until(
                            () -> {
                                replica.poll(Duration.ofMillis(200));
                                return replica.assignment();
                            },
                            assigned -> !assigned.isEmpty())
                    .iterator()
                    .next()
                    .partition();
            meanwhile.accept(moved);
            return moved;
        }
    }

    private long sequenceOfNext(String key) {
        TopicKey counted = new TopicKey("letters", key);
        try (Connection connection = database.getConnection()) {
            return OutboxTable.count(connection, Map.of(counted, 1L)).getOrDefault(counted, 0L);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void forgetTheFloor() {
        run("delete from outbox_key where topic = '' or key like '%" + run + "%'");
    }

    private void publish(int partition, int number) {
        String event = """
                {"specversion": "1.0", "id": "%1$s-%2$d", "source": "/test", "type": "vn.dondoc.letter.v1", "subject": "s",
                 "time": "2026-05-15T00:00:00Z", "sequence": %2$d, "data": {"words": "hello"}}""".formatted(key(partition), number);
        Records.publish(
                new ProducerRecord<>("letters", partition, key(partition), event.getBytes(StandardCharsets.UTF_8)));
    }

    private void forget(int partition) {
        run("""
                delete from letter where key = '%1$s';
                delete from inbox where event_id = '%1$s-1';
                delete from inbox_key where key = '%1$s';
                update consumed_position set next_offset = next_offset - 1 where topic = 'letters' and partition = %2$d""".formatted(key(partition), partition));
    }

    private void run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private String key(int partition) {
        return run + "-" + partition;
    }

    private static KafkaConsumer<String, byte[]> replica() {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        RealParts.broker().bootstrapServers(),
                        "group.id",
                        "reliable-messaging-test",
                        "enable.auto.commit",
                        "false",
                        "partition.assignment.strategy",
                        CooperativeStickyAssignor.class.getName()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }
}
