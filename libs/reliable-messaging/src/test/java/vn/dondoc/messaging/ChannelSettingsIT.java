package vn.dondoc.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "topics", value = "letters,3,false"))
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChannelSettingsIT {

    @Inject
    ChannelSettings settings;

    @Test
    void a_channel_that_states_nothing_but_its_connector_loses_no_event() {
        assertThat(settings.incoming()).containsExactly("letters");
        assertThat(settings.of("letters"))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("auto.offset.reset", "earliest"),
                        Map.entry("batch", "true"),
                        Map.entry("cloud-events", "false"),
                        Map.entry("commit-strategy", "throttled"),
                        Map.entry("consumer-rebalance-listener.name", "consumed-positions"),
                        Map.entry("enable.auto.commit", "false"),
                        Map.entry("failure-strategy", "fail"),
                        Map.entry("health-enabled", "false"),
                        Map.entry("throttled.unprocessed-record-max-age.ms", "0"),
                        Map.entry(
                                "value.deserializer", "org.apache.kafka.common.serialization.ByteArrayDeserializer")));
        assertThat(settings.dangers()).isEmpty();
    }

    @Test
    void the_relay_is_content_with_no_less_than_all_replicas() {
        assertThat(RelayProducer.settings(Map.of("acks", "1"), Duration.ofSeconds(20)))
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", true)
                .containsEntry("delivery.timeout.ms", 20_000);
    }
}
