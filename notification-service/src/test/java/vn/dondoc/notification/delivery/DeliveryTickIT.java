package vn.dondoc.notification.delivery;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import vn.dondoc.notification.outside.Office;
import vn.dondoc.notification.outside.Outside;
import vn.dondoc.testkit.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(Outside.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeliveryTickIT {

    private final Office office;
    private final DeliveryTick tick;

    DeliveryTickIT(Office office, DeliveryTick tick) {
        this.office = office;
        this.tick = tick;
    }

    @Test
    void what_falls_due_within_a_second_does_not_wait_for_the_next() {
        var first = newUnit();
        var later = newUnit();
        office.clearTheDesk();
        assign(first, "2026-05-21T09:00");
        assign(later, "2026-05-21T09:00:00.500");
        office.clockAt("2026-05-21T09:00:01");

        var ticking = runAsync(this::tick);
        await().until(() -> office.mailsTo(address(first)).size() == 1);
        office.clockAt("2026-05-21T09:00:01.500");
        ticking.join();

        assertThat(office.mailsTo(address(later))).hasSize(1);
    }

    private void tick() {
        try {
            tick.tick();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assign(String unit, String at) {
        office.unit(unit, person("Lê Văn Mẫu", "focal", address(unit), null, "email"));
        office.clockAt(at);
        office.remind(
                unit,
                "focal",
                "assignment",
                at,
                task(newTask(), LETTER_12)
                        .of(unit, "Đơn vị")
                        .before("2026-05-29", "2026-05-28")
                        .step("A"));
    }

    private static String address(String unit) {
        return unit.toLowerCase(Locale.ROOT) + "@example.vn";
    }
}
