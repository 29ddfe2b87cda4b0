package vn.dondoc.task.directive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DeadlineTest {

    @Test
    void what_is_counted_from_an_event_waits_for_a_day() {
        assertThat(deadline("conditional", null, "sau khi có văn bản").awaitsDay())
                .isTrue();
        assertThat(deadline("relative_working_days", null, null).awaitsDay()).isTrue();
    }

    @Test
    void what_has_a_day_or_comes_again_and_again_waits_for_none() {
        assertThat(deadline("before_date", LocalDate.parse("2026-05-24"), null).awaitsDay())
                .isFalse();
        assertThat(recurring().awaitsDay()).isFalse();
        assertThat(recurring().recurs()).isTrue();
    }

    @Test
    void an_entered_day_keeps_the_words_of_the_document() {
        var entered = deadline("conditional", null, "sau khi có văn bản")
                .entered(LocalDate.parse("2026-06-30"), "hạn cuối do văn thư nhập");

        assertThat(entered)
                .isEqualTo(new Deadline(
                        "sau khi có văn bản",
                        "conditional",
                        null,
                        LocalDate.parse("2026-06-30"),
                        null,
                        null,
                        null,
                        "sau khi có văn bản",
                        "quy tắc",
                        "hạn cuối do văn thư nhập",
                        null));
        assertThat(entered.awaitsDay()).isFalse();
    }

    private static Deadline deadline(String kind, @Nullable LocalDate lastDay, @Nullable String condition) {
        return new Deadline(
                "sau khi có văn bản", kind, null, lastDay, null, null, null, condition, "quy tắc", "cách tính", null);
    }

    private static Deadline recurring() {
        return new Deadline(
                "hằng tháng",
                "recurring_monthly",
                null,
                null,
                null,
                null,
                "FREQ=MONTHLY",
                null,
                "quy tắc",
                "cách tính",
                null);
    }
}
