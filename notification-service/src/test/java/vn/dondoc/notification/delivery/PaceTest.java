package vn.dondoc.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.notice.Channel.EMAIL;
import static vn.dondoc.notification.notice.Channel.ZALO;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaceTest {

    private static final Instant NOW = Instant.parse("2026-05-21T00:30:00Z");

    @Test
    void without_a_limit_everything_leaves_at_once() {
        var pace = new Pace(Map.of(), Map.of());

        assertThat(pace.next(EMAIL, "a@example.vn", NOW)).isEqualTo(NOW);
        assertThat(pace.next(EMAIL, "a@example.vn", NOW)).isEqualTo(NOW);
    }

    @Test
    void messages_of_a_channel_are_spread_over_the_minute_in_the_order_in_which_they_ask() {
        var pace = new Pace(Map.of("zalo", 30), Map.of());

        assertThat(pace.next(ZALO, "84900000001", NOW)).isEqualTo(NOW);
        assertThat(pace.next(ZALO, "84900000002", NOW)).isEqualTo(NOW.plusSeconds(2));
        assertThat(pace.next(ZALO, "84900000003", NOW)).isEqualTo(NOW.plusSeconds(4));
        assertThat(pace.next(EMAIL, "a@example.vn", NOW)).isEqualTo(NOW);
    }

    @Test
    void a_slow_domain_slows_no_other() {
        var pace = new Pace(Map.of(), Map.of("cham.example.vn", 6, "*", 60));

        pace.next(EMAIL, "a@cham.example.vn", NOW);
        assertThat(pace.next(EMAIL, "b@Cham.example.vn", NOW)).isEqualTo(NOW.plusSeconds(10));
        assertThat(pace.next(EMAIL, "a@example.vn", NOW)).isEqualTo(NOW);
        assertThat(pace.next(EMAIL, "b@example.vn", NOW)).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void a_clock_that_is_put_back_an_hour_holds_nobody_up() {
        var pace = new Pace(Map.of("zalo", 60), Map.of());
        pace.next(ZALO, "84900000001", NOW);

        var anHourBefore = NOW.minusSeconds(3600);
        assertThat(pace.next(ZALO, "84900000002", anHourBefore)).isEqualTo(anHourBefore);
    }

    @Test
    void what_was_not_used_is_not_saved_up() {
        var pace = new Pace(Map.of("zalo", 60), Map.of());
        pace.next(ZALO, "84900000001", NOW);

        var later = NOW.plusSeconds(30);
        assertThat(pace.next(ZALO, "84900000002", later)).isEqualTo(later);
        assertThat(pace.next(ZALO, "84900000003", later)).isEqualTo(later.plusSeconds(1));
    }
}
