package vn.dondoc.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.message.Items.task;
import static vn.dondoc.notification.outside.Office.newTask;
import static vn.dondoc.notification.outside.Office.newUnit;
import static vn.dondoc.notification.outside.Office.person;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.outside.Meanwhile;
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosingIT {

    private final Office office;
    private final ClosingMessages closing;
    private final Meanwhile meanwhile;
    private final String unit = newUnit();
    private final String address = unit.toLowerCase(Locale.ROOT) + "@example.vn";

    ClosingIT(Office office, ClosingMessages closing, Meanwhile meanwhile) {
        this.office = office;
        this.closing = closing;
        this.meanwhile = meanwhile;
    }

    @Test
    void what_comes_while_its_digest_is_being_closed_joins_the_next_morning() {
        var task = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-29", "2026-05-28");
        var late = task(newTask(), LETTER_12).of(unit, "Đơn vị").before("2026-05-29", "2026-05-28");
        office.clearTheDesk();
        office.unit(unit, person("Lê Văn Mẫu", "focal", address, null, "email"));
        office.clockAt("2026-05-21T07:15");
        office.remind(unit, "focal", "reminder", "2026-05-21T07:30", task);
        office.clockAt("2026-05-21T07:30");

        meanwhile.during(
                () -> closing.closeNext(office.now()),
                () -> office.remind(unit, "focal", "reminder", "2026-05-21T07:30", late));
        office.at("2026-05-21T08:00");
        assertThat(office.mailsTo(address)).hasSize(1);
        office.at("2026-05-22T07:30");

        assertThat(office.mailsTo(address)).hasSize(2);
    }
}
