package vn.dondoc.task.recurring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecurrenceTest {

    private static final LocalDate ISSUED = LocalDate.parse("2026-05-10");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY;BYMONTHDAY=19                           | 2026-05-19 2026-06-19 2026-07-19",
                "FREQ=MONTHLY;BYMONTHDAY=31                           | 2026-05-31 2026-06-30 2026-07-31",
                "FREQ=MONTHLY;BYMONTHDAY=-1                           | 2026-05-31 2026-06-30 2026-07-31",
                "FREQ=MONTHLY                                         | 2026-05-31 2026-06-30 2026-07-31",
                "FREQ=MONTHLY;INTERVAL=3                              | 2026-06-30 2026-09-30 2026-12-31",
                "FREQ=MONTHLY;INTERVAL=6                              | 2026-06-30 2026-12-31 2027-06-30",
                "FREQ=YEARLY                                          | 2026-12-31 2027-12-31 2028-12-31",
                "FREQ=YEARLY;BYMONTH=2                                | 2027-02-28 2028-02-29 2029-02-28",
                "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=14           | 2026-06-14 2026-09-14 2026-12-14",
                "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31 / FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=14 | 2026-05-31 2026-11-14 2027-05-31",
                "FREQ=WEEKLY;BYDAY=WE;BYHOUR=15                       | 2026-05-13 2026-05-20 2026-05-27",
                "FREQ=WEEKLY                                          | 2026-05-15 2026-05-22 2026-05-29",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU                      | 2026-05-10 2026-05-24 2026-06-07",
                "FREQ=DAILY;BYHOUR=14                                 | 2026-05-10 2026-05-11 2026-05-12",
                "FREQ=MONTHLY;INTERVAL=5                              | 2026-05-31 2026-10-31 2027-03-31"
            })
    void the_last_days_of_a_rule_come_one_after_the_other(String rule, String days) {
        var recurrence = Recurrence.parse(rule).orElseThrow();

        var first = recurrence.firstFrom(ISSUED, ISSUED);
        var three = Stream.iterate(first, day -> day.flatMap(one -> recurrence.firstFrom(one.plusDays(1), ISSUED)))
                .limit(3)
                .map(day -> day.orElseThrow().toString())
                .collect(Collectors.joining(" "));

        assertThat(three).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hằng tháng",
                "FREQ=SECONDLY",
                "FREQ=MONTHLY;COUNT=3",
                "FREQ=MONTHLY;BYDAY=2MO",
                "FREQ=MONTHLY;BYMONTHDAY=0",
                "FREQ=MONTHLY;BYMONTHDAY=32",
                "FREQ=MONTHLY;INTERVAL=0",
                "FREQ=MONTHLY;FREQ=YEARLY",
                "FREQ=YEARLY;BYMONTH=13"
            })
    void what_no_document_says_is_left_to_a_person(String rule) {
        assertThat(Recurrence.parse(rule)).isEmpty();
    }

    @Test
    void the_last_one_missed_is_found_and_none_before_it() {
        var recurrence = Recurrence.parse("FREQ=MONTHLY;BYMONTHDAY=19").orElseThrow();

        assertThat(recurrence.lastUpTo(LocalDate.parse("2026-08-01"), ISSUED, ISSUED))
                .contains(LocalDate.parse("2026-07-19"));
        assertThat(recurrence.lastUpTo(LocalDate.parse("2026-06-18"), LocalDate.parse("2026-05-19"), ISSUED))
                .isEmpty();
    }
}
