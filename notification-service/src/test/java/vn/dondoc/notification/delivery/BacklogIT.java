package vn.dondoc.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.message.Items.PLAN_7;
import static vn.dondoc.notification.message.Items.task;
import static vn.dondoc.notification.outside.Office.newTask;
import static vn.dondoc.notification.outside.Office.newUnit;
import static vn.dondoc.notification.outside.Office.person;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.message.Letter;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class BacklogIT {

    private final Office office;
    private final ClosingMessages closing;
    private final BeginningAttempts beginning;

    BacklogIT(Office office, ClosingMessages closing, BeginningAttempts beginning) {
        this.office = office;
        this.closing = closing;
        this.beginning = beginning;
    }

    @Test
    void what_is_urgent_overtakes_the_digests_that_wait() {
        office.clearTheDesk();
        office.clockAt("2026-05-21T07:15");
        for (int i = 0; i < 3; i++) {
            var unit = newUnit();
            office.unit(unit, person("Lê Văn Mẫu", "focal", i + "@example.vn", null, "email"));
            office.remind(
                    unit,
                    "focal",
                    "reminder",
                    "2026-05-21T07:30",
                    task(newTask(), LETTER_12).of(unit, "Đơn vị"));
        }
        var hurried = newUnit();
        office.unit(hurried, person("Vũ Văn Mẫu", "focal", "khan@example.vn", null, "email"));
        office.clockAt("2026-05-21T07:31");
        office.remind(
                hurried,
                "focal",
                "assignment",
                "2026-05-21T07:31",
                task(newTask(), PLAN_7).of(hurried, "Đơn vị"));
        office.clockAt("2026-05-21T07:31:02");
        closing.run(office.now());

        var begun = QuarkusTransaction.requiringNew().call(() -> beginning.next(1, office.now()));

        assertThat(begun.attempts())
                .singleElement()
                .extracting(Attempt::content)
                .isInstanceOfSatisfying(
                        Letter.class, letter -> assertThat(letter.subject()).contains("KHẨN"));
        office.clearTheDesk();
    }
}
