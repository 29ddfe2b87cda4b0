package vn.dondoc.directive.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.directive.registration.ADirective.Item.leadBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.directive.directory.SmallDirectory;
import vn.dondoc.testkit.contract.Contract;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectiveRegisteredContractTest {

    private static final Contract CONTRACT = Contract.of("directive-registered.v1");
    private static final Instant NOW = Instant.parse("2026-05-15T02:00:00Z");

    @Test
    void what_is_written_satisfies_the_schema() {
        var directory = new SmallDirectory()
                .unit("TU-SH", "Tỉnh ủy Sơn Hải")
                .unit("HOA-MAI", "Hoa Mai")
                .known();
        var confirmed = ADirective.of(
                        leadBy("HOA-MAI")
                                .dueOn("2026-05-24")
                                .handingOver("báo cáo", "Ban Tổ chức", "Ban Thường vụ", "Thường trực"),
                        leadBy("HOA-MAI").due(ADirective.counted(-10)),
                        leadBy("HOA-MAI"))
                .number(null)
                .build();
        var expanding = new ExpandingUnits(directory);
        var directive = new Directive(
                DocumentIdentity.of("TU-SH", null, LocalDate.of(2026, 5, 10), confirmed.text()),
                confirmed,
                "Tỉnh ủy Sơn Hải",
                confirmed.assignments().stream()
                        .map(item -> Assignment.from(item, "TU-SH", expanding))
                        .toList(),
                "Văn thư",
                NOW);

        assertThat(CONTRACT.schemaErrors(written(DirectiveRegistered.from(directive, "Tỉnh ủy Sơn Hải"))))
                .isEmpty();
    }

    @Test
    void the_example_satisfies_the_schema() {
        assertThat(CONTRACT.schemaErrors(CONTRACT.example())).isEmpty();
    }

    @Test
    void the_example_is_what_this_service_would_write() throws IOException {
        var json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        var example = json.readTree(CONTRACT.example());
        var event = json.treeToValue(example.get("data"), DirectiveRegistered.class);

        assertThat(json.readTree(written(event)).get("data")).isEqualTo(example.get("data"));
    }

    private static String written(DirectiveRegistered event) {
        return new String(
                event.outgoing().cloudEvent("/directive-service", new UUID(1, 1), 1, NOW, null),
                StandardCharsets.UTF_8);
    }
}
