package vn.dondoc.task.reminding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.task.ADirective.aDirective;
import static vn.dondoc.task.ADirective.units;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.dondoc.task.Database;
import vn.dondoc.testkit.RealParts;
import vn.dondoc.testkit.Scrape;
import vn.dondoc.testkit.TestClock;

@QuarkusTest
@SuppressWarnings("NullAway.Init")
@QuarkusTestResource(RealParts.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WatchingRemindersIT {

    @Inject
    WatchingReminders watching;

    @Inject
    RemindingOfDueTasks reminding;

    @Inject
    TestClock clock;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @Test
    void prometheus_sees_how_late_the_oldest_reminder_is_until_it_is_handed_over() {
        Database.rows("update task set next_reminder_at = null");
        clock.setTo("2026-05-11T09:00");
        aDirective().dueBefore(LocalDate.parse("2026-05-25"), units(1)).register();

        clock.setTo("2026-05-12T07:45");
        watching.tick();
        // handed over a quarter of an hour before the morning's digest
        assertThat(Scrape.of(metrics).value("dondoc_reminders_lateness_seconds"))
                .isEqualTo(1_800);

        reminding.run(clock.instant().truncatedTo(ChronoUnit.MICROS));
        watching.tick();
        assertThat(Scrape.of(metrics).value("dondoc_reminders_lateness_seconds"))
                .isZero();
    }

    @Test
    void every_metric_of_the_service_is_listed_and_explained() {
        assertThat(Scrape.of(metrics).disagreements("task-service")).isEmpty();
    }
}
