package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.testkit.contract.Contract;

/** The examples of the events this service writes; that what it writes satisfies the schemas is tested where it is written. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContractsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "directive-registered.v1",
                "directive-revoked.v1",
                "directive-amended.v1",
                "unit-changed.v1",
                "notice-ended.v1",
                "task-opened.v1",
                "task-acknowledged.v1",
                "task-completed.v1",
                "task-deadline-changed.v1",
                "reminder-due.v1",
                "reminder-withdrawn.v1",
                "report-due.v1",
                "task-withdrawn.v1",
                "calendar-submitted.v1",
                "calendar-changed.v1"
            })
    void the_example_satisfies_its_schema(String event) {
        var contract = Contract.of(event);

        assertThat(Stream.of(contract.example(), contract.exampleWithUnknownField())
                        .flatMap(example -> contract.schemaErrors(example).stream()))
                .isEmpty();
    }
}
