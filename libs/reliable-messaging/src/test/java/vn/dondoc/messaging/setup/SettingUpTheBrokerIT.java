package vn.dondoc.messaging.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.quota.ClientQuotaEntity;
import org.apache.kafka.common.quota.ClientQuotaFilter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.backends.KafkaBroker;

@DisplayNameGeneration(ReplaceUnderscores.class)
@SuppressWarnings("NullAway.Init")
class SettingUpTheBrokerIT {

    private static KafkaBroker broker;
    private static Admin admin;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        broker = KafkaBroker.start();
        admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
    }

    @AfterAll
    static void end() {
        admin.close();
        broker.close();
    }

    @Test
    void topics_come_into_being_as_the_table_states_them_and_a_second_call_changes_nothing() throws Exception {
        table("topic,partitions,compacted\nletters,3,false\nplaces,2,true\n");
        SettingUpTheBroker.run(admin, folder, (short) 1);
        SettingUpTheBroker.run(admin, folder, (short) 1);
        Map<String, TopicDescription> found = admin.describeTopics(
                        List.of("letters", "letters.dead-letter", "places", "places.dead-letter"))
                .allTopicNames()
                .get();
        assertThat(found)
                .allSatisfy(
                        (name, topic) -> assertThat(topic.partitions()).hasSize(name.startsWith("letters") ? 3 : 2));
        assertThat(policyOf("places")).isEqualTo("compact");
        assertThat(policyOf("places.dead-letter")).isEqualTo("delete");
    }

    @Test
    void a_topic_with_other_partitions_than_stated_is_named_and_left_as_it_is() throws Exception {
        table("topic,partitions,compacted\nkeys,2,false\n");
        SettingUpTheBroker.run(admin, folder, (short) 1);
        table("topic,partitions,compacted\nkeys,4,false\n");
        assertThatThrownBy(() -> SettingUpTheBroker.run(admin, folder, (short) 1))
                .hasMessageContaining("keys has 2 partitions instead of 4");
    }

    @Test
    void an_account_is_bounded_as_a_whole_and_a_client_of_it_more_narrowly() throws Exception {
        Accounts accounts = new Accounts(admin);
        accounts.set(List.of("office=secret"));
        accounts.bound(List.of(List.of("*", "", "1000", "2000", "50"), List.of("*", "bulk", "100", "200", "5")));
        await().untilAsserted(() -> assertThat(admin.describeClientQuotas(ClientQuotaFilter.all())
                        .entities()
                        .get())
                .containsEntry(
                        new ClientQuotaEntity(Map.of("user", "office")),
                        Map.of("producer_byte_rate", 1000.0, "consumer_byte_rate", 2000.0, "request_percentage", 50.0))
                .containsEntry(
                        new ClientQuotaEntity(Map.of("user", "office", "client-id", "bulk")),
                        Map.of("producer_byte_rate", 100.0, "consumer_byte_rate", 200.0, "request_percentage", 5.0)));
    }

    @Test
    void a_line_that_names_no_account_is_refused_without_being_repeated() {
        assertThatThrownBy(() -> new Accounts(admin).set(List.of("van phong=s3cret")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("s3cret");
    }

    private static String policyOf(String topic) throws Exception {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        return Objects.requireNonNull(
                        admin.describeConfigs(List.of(resource)).all().get().get(resource))
                .get("cleanup.policy")
                .value();
    }

    private void table(String text) throws Exception {
        Files.writeString(folder.resolve("topics.csv"), text);
    }
}
