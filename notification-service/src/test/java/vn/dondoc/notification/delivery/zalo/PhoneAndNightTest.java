package vn.dondoc.notification.delivery.zalo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.calendar.VietnamTime;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhoneAndNightTest {

    private final Night night = new Night(LocalTime.of(22, 0), LocalTime.of(6, 0));

    @ParameterizedTest
    @ValueSource(strings = {"84987654321", "+84987654321", "0987-654-321", "0987 654 321", "987654321"})
    void a_mobile_number_has_one_form(String written) {
        assertThat(Phone.canonical(written)).contains("84987654321");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123", "+841234567890", "84287654321", "abc", "0987654321; drop"})
    void what_is_no_mobile_number_is_refused(String written) {
        assertThat(Phone.canonical(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-05-21T21:59:59, false",
        "2026-05-21T22:00:00, true",
        "2026-05-22T05:59:59, true",
        "2026-05-22T06:00:00, false",
    })
    void the_night_lasts_from_ten_to_six(LocalDateTime local, boolean isNight) {
        assertThat(night.isAt(at(local))).isEqualTo(isNight);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-21T22:30:00, 2026-05-22T06:00:00", "2026-05-22T01:00:00, 2026-05-22T06:00:00"})
    void it_ends_the_next_time_it_is_six(LocalDateTime local, LocalDateTime end) {
        assertThat(night.nextEnd(at(local))).isEqualTo(at(end));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(VietnamTime.ZONE).toInstant();
    }
}
