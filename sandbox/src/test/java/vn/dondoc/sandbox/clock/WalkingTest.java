package vn.dondoc.sandbox.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.calendar.VietnamTime;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WalkingTest {

    private static final Instant START = Instant.parse("2026-05-15T00:00:00Z");
    private static final Instant MONDAY = Instant.parse("2026-05-18T00:30:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-05-22T00:30:00Z");
    private static final Instant LATER = Instant.parse("2026-06-01T00:30:00Z");
    private static final Instant SUNDAY = Instant.parse("2026-05-24T00:00:00Z");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private final Map<String, Long> ends = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    private SandboxClock clock;

    @SuppressWarnings("NullAway.Init")
    private FakeService tasks;

    @SuppressWarnings("NullAway.Init")
    private FakeService notifications;

    @SuppressWarnings("NullAway.Init")
    private Walking walking;

    @BeforeEach
    void start() {
        clock = SandboxClock.startingAt(START, Clock.fixed(START, VietnamTime.ZONE), directory.resolve("offset"));
        tasks = new FakeService("task-service", clock, Set.of("directives"));
        notifications = new FakeService("notification-service", clock, Set.of("reminders"));
        walking = new Walking(
                clock, new Stillness(List.of(tasks, notifications), topics -> ends, Duration.ofMillis(400)));
    }

    @Test
    void a_walk_stops_at_every_instant_at_which_a_service_has_something_to_do() throws InterruptedException {
        tasks.plans(FRIDAY).plans(LATER);
        notifications.plans(MONDAY);
        Walk walk = walking.to(SUNDAY);
        assertThat(walk.hops()).containsExactly(MONDAY, FRIDAY);
        assertThat(notifications.done()).containsExactly(MONDAY);
        assertThat(tasks.done()).containsExactly(FRIDAY);
        assertThat(clock.instant()).isEqualTo(SUNDAY);
    }

    @Test
    void a_jump_finds_late_what_was_due_in_between() throws InterruptedException {
        tasks.plans(MONDAY).plans(FRIDAY);
        walking.jumpTo(SUNDAY);
        assertThat(tasks.done()).containsExactly(SUNDAY, SUNDAY);
    }

    @Test
    void a_clock_that_is_only_set_waits_for_nobody() throws InterruptedException {
        notifications.isDown(true);
        walking.setTo(SUNDAY);
        assertThat(clock.instant()).isEqualTo(SUNDAY);
    }

    @Test
    void the_next_step_leads_to_the_earliest_instant_of_all_services() throws InterruptedException {
        tasks.plans(FRIDAY);
        notifications.plans(MONDAY);
        walking.toNext();
        assertThat(clock.instant()).isEqualTo(MONDAY);
    }

    @Test
    void where_nobody_has_anything_to_do_the_next_step_leads_nowhere() throws InterruptedException {
        walking.toNext();
        assertThat(clock.instant()).isEqualTo(START);
    }

    @Test
    void the_clock_never_goes_back() {
        assertThatThrownBy(() -> walking.to(START.minusSeconds(60))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_walk_that_finds_no_rest_names_who_has_what_in_hand() {
        ends.put("directives-3", 7L);
        tasks.hasRead("directives-3", 4L);
        notifications.isDown(true);
        assertThatThrownBy(() -> walking.to(SUNDAY))
                .isInstanceOf(StillBusy.class)
                .hasMessageContaining("task-service has read directives-3 up to 4 of 7")
                .hasMessageContaining("notification-service does not answer");
        assertThat(clock.instant()).isEqualTo(START);
        assertThat(walking.isUnderWay()).isFalse();
        assertThat(walking.latest().orElseThrow().failure()).contains("directives-3");
    }

    @Test
    void a_topic_that_a_service_does_not_take_in_does_not_hold_it_up() throws InterruptedException {
        ends.put("tasks-0", 9L);
        walking.to(SUNDAY);
        assertThat(clock.instant()).isEqualTo(SUNDAY);
    }
}
