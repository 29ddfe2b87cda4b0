package vn.dondoc.directive.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.messaging.OutgoingEvent;
import vn.dondoc.testkit.contract.Contract;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitChangedContractTest {

    private static final Contract CONTRACT = Contract.of("unit-changed.v1");
    private static final Instant NOW = Instant.parse("2026-05-15T02:00:00Z");

    @Test
    void what_is_written_satisfies_the_schema() {
        var unit = new Unit("HOA-MAI");
        var person = new Contact(
                UUID.randomUUID(), "Trần Thị Mẫu", ContactRole.HEAD, null, "84912345678", List.of(Channel.ZALO));
        unit.become(
                new UnitDetails("HOA-MAI", "Hoa Mai", UnitKind.UNIT, true, null, null, List.of(), List.of(), List.of()),
                List.of(person),
                NOW);

        assertThat(CONTRACT.schemaErrors(written(UnitChanged.from(unit)))).isEmpty();
    }

    @Test
    void the_example_satisfies_the_schema() {
        assertThat(CONTRACT.schemaErrors(CONTRACT.example())).isEmpty();
    }

    @Test
    void the_example_is_what_this_service_would_write() throws IOException {
        var json = new JsonMapper();
        var example = json.readTree(CONTRACT.example());
        var event = json.treeToValue(example.get("data"), UnitChanged.class);

        assertThat(json.readTree(written(event)).get("data")).isEqualTo(example.get("data"));
    }

    private static String written(UnitChanged event) {
        var outgoing = new OutgoingEvent(UnitChanged.TOPIC, event.code(), UnitChanged.TYPE, event.code(), event);
        return new String(
                outgoing.cloudEvent("/directive-service", new UUID(1, 1), 1, NOW, null), StandardCharsets.UTF_8);
    }
}
