package vn.dondoc.task.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.dondoc.messaging.IncomingEvent;
import vn.dondoc.messaging.UnreadableEvent;
import vn.dondoc.task.directive.Handover;
import vn.dondoc.task.directive.Urgency;
import vn.dondoc.testkit.contract.Contract;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingEventsTest {

    @Test
    void a_registered_directive_is_read_with_and_without_fields_nobody_here_knows() {
        var contract = Contract.of("directive-registered.v1");

        var directive = read(contract.example(), DirectiveRegistered.class);

        assertThat(directive.number()).isEqualTo("12-CV/TU");
        assertThat(directive.urgency()).isEqualTo(Urgency.NORMAL);
        assertThat(directive.issuer().name()).isEqualTo("Tỉnh ủy Sơn Hải");
        assertThat(directive.assignments()).singleElement().satisfies(assignment -> {
            assertThat(assignment.lead()).containsExactly("DU-HOA-MAI");
            assertThat(assignment.supervising()).containsExactly("VP-TU");
            assertThat(assignment.handover())
                    .isEqualTo(new Handover(
                            "báo cáo bằng văn bản", "Ban Tổ chức Tỉnh ủy", List.of("Ban Thường vụ Tỉnh ủy")));
            assertThat(assignment.deadline())
                    .extracting(deadline -> deadline.lastDay())
                    .isEqualTo(LocalDate.parse("2026-05-24"));
        });
        assertThat(read(contract.exampleWithUnknownField(), DirectiveRegistered.class))
                .isEqualTo(directive);
    }

    @Test
    void a_revoked_directive_is_read_with_and_without_fields_nobody_here_knows() {
        var contract = Contract.of("directive-revoked.v1");

        var revoked = read(contract.example(), DirectiveRevoked.class);

        assertThat(revoked.document()).isEqualTo("Công văn số 20-CV/TU ngày 13/5/2026 của Tỉnh ủy Sơn Hải");
        assertThat(read(contract.exampleWithUnknownField(), DirectiveRevoked.class))
                .isEqualTo(revoked);
    }

    @Test
    void an_updated_directive_is_read_with_and_without_fields_nobody_here_knows() {
        var contract = Contract.of("directive-amended.v1");

        var amended = read(contract.example(), DirectiveAmended.class);

        assertThat(amended.moved())
                .extracting(DirectiveAmended.Moved::lastDay)
                .containsExactly(LocalDate.parse("2026-06-05"));
        assertThat(amended.added())
                .singleElement()
                .satisfies(added -> assertThat(added.lead()).containsExactly("DU-HOA-MAI"));
        assertThat(amended.withdrawn()).hasSize(1);
        assertThat(read(contract.exampleWithUnknownField(), DirectiveAmended.class))
                .isEqualTo(amended);
    }

    @Test
    void a_changed_unit_is_read_with_and_without_fields_nobody_here_knows() {
        var contract = Contract.of("unit-changed.v1");

        assertThat(read(contract.example(), UnitChanged.class))
                .isEqualTo(new UnitChanged("DU-HOA-MAI", "Đảng ủy phường Hoa Mai", true, null))
                .isEqualTo(read(contract.exampleWithUnknownField(), UnitChanged.class));
    }

    @Test
    void a_directive_without_its_assignments_is_unreadable() {
        var broken = Contract.of("directive-registered.v1").example().replace("\"assignments\"", "\"orders\"");

        assertThatThrownBy(() -> read(broken, DirectiveRegistered.class)).isInstanceOf(UnreadableEvent.class);
    }

    private static <T> T read(String event, Class<T> type) {
        return IncomingEvent.parse("topic", "key", event.getBytes(StandardCharsets.UTF_8))
                .data(type);
    }
}
