package vn.dondoc.notification.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.message.Items.task;
import static vn.dondoc.notification.outside.Office.newTask;
import static vn.dondoc.notification.outside.Office.newUnit;
import static vn.dondoc.notification.outside.Office.person;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.notification.database.Database;
import vn.dondoc.notification.message.Items;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerIT {

    private final Office office;
    private final Database database;
    private final String unit = newUnit();
    private final Items task = task(newTask(), LETTER_12).of(unit, "Đơn vị");

    LedgerIT(Office office, Database database) {
        this.office = office;
        this.database = database;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger set reason = 'x'",
                "delete from ledger",
                "truncate ledger",
                "truncate ledger restart identity"
            })
    void the_database_refuses_to_change_the_ledger(String change) {
        tellOnce();

        assertThatThrownBy(() -> database.sql(change).run())
                .rootCause()
                .hasMessageContaining("the ledger is append-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update notice set outcome = 'failed' where ended_at is not null",
                "update notice set ended_at = null, outcome = null where ended_at is not null",
                "delete from notice where ended_at is not null"
            })
    void the_database_refuses_a_second_end_of_a_notice(String change) {
        tellOnce();

        assertThatThrownBy(() -> database.sql(change).run()).rootCause().hasMessageContaining("stays so");
    }

    @Test
    void the_ledger_names_people_by_their_id_only() {
        tellOnce();

        var everything = String.join(
                "\n",
                database.sql("select cast(ledger as text) as line from ledger").list(row -> row.text("line")));
        assertThat(everything).doesNotContain("mau.le@", "Lê Văn Mẫu");
    }

    private void tellOnce() {
        office.unit(unit, person("Lê Văn Mẫu", "focal", "mau.le@example.vn", null, "email"));
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);
        office.at("2026-05-21T07:30");
    }
}
