package vn.dondoc.directive.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecurrenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DAY     |                                | FREQ=DAILY                                   | hằng ngày
            WEEK    |                                | FREQ=WEEKLY                                  | hằng tuần
            WEEK    | thứ sáu                        | FREQ=WEEKLY;BYDAY=FR                         | hằng tuần, thứ Sáu
            WEEK    | thứ 2, chủ nhật                | FREQ=WEEKLY;BYDAY=MO / FREQ=WEEKLY;BYDAY=SU  | hằng tuần, thứ Hai và Chủ nhật
            MONTH   | 25                             | FREQ=MONTHLY;BYMONTHDAY=25                   | hằng tháng, ngày 25
            MONTH   | Ngày cuối tháng                | FREQ=MONTHLY;BYMONTHDAY=-1                   | hằng tháng, cuối tháng
            QUARTER |                                | FREQ=MONTHLY;INTERVAL=3                      | hằng quý
            QUARTER | 15 tháng cuối quý              | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=15   | hằng quý, ngày 15 tháng cuối
            QUARTER | cuối quý                       | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1   | hằng quý, cuối quý
            QUARTER | ngày 5 tháng đầu               | FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5    | hằng quý, ngày 5 tháng đầu
            HALF    |                                | FREQ=MONTHLY;INTERVAL=6                      | 6 tháng một lần
            HALF    | 20/6 và 20/12                  | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=20 / FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=20 | 6 tháng một lần, 20/6 và 20/12
            YEAR    |                                | FREQ=YEARLY                                  | hằng năm
            YEAR    | 1/6; ngày 15 tháng 11          | FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=1 / FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15 | hằng năm, 01/6 và 15/11
            YEAR    | hết tháng 11                   | FREQ=YEARLY;BYMONTH=11                       | hằng năm, tháng 11
            YEAR    | cuối tháng 2                   | FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1          | hằng năm, cuối tháng 2
            """)
    void what_a_clerk_types_is_a_rule_and_the_rule_says_it_again(Every every, String days, String rules, String said) {
        var typed = Recurrence.typed(every, days == null ? "" : days);

        assertThat(typed.unclear()).isEmpty();
        assertThat(typed.recurrence().rules()).isEqualTo(rules);
        assertThat(typed.recurrence().inWords()).isEqualTo(said);
        assertThat(Recurrence.of(rules, every.kind())).contains(typed.recurrence());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DAY     | thứ Hai
            WEEK    | 25
            MONTH   | 32
            MONTH   | thứ Sáu
            QUARTER | 31 tháng giữa
            QUARTER | 15
            YEAR    | 31/4
            YEAR    | 29/2
            YEAR    | tháng 13
            """)
    void a_day_that_the_period_has_not_is_not_understood(Every every, String days) {
        assertThat(Recurrence.typed(every, days).unclear()).containsExactly(days);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=WEEKLY;INTERVAL=2;BYDAY=MO   | 2 tuần một lần, thứ Hai
            FREQ=WEEKLY;BYDAY=MO,FR           | hằng tuần, thứ Hai và thứ Sáu
            FREQ=YEARLY;BYMONTH=3,9           | hằng năm, tháng 3 và tháng 9
            FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=5 | 2 tháng một lần, ngày 5
            """)
    void other_rules_are_said_in_words(String rules, String said) {
        assertThat(Recurrence.of(rules, ""))
                .hasValueSatisfying(
                        recurrence -> assertThat(recurrence.inWords()).isEqualTo(said));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hằng tháng",
                "FREQ=HOURLY",
                "BYMONTHDAY=3",
                "FREQ=MONTHLY;BYMONTHDAY=0",
                "FREQ=MONTHLY;BYMONTHDAY=32",
                "FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31",
                "FREQ=DAILY;FREQ=DAILY",
                "FREQ=DAILY;COUNT=3",
                "FREQ=DAILY\r\nX",
                "FREQ=DAILY / ",
                "FREQ=MONTHLY;INTERVAL=0"
            })
    void what_is_no_rule_of_a_deadline_is_not_taken(String rules) {
        assertThat(RecurrenceRules.parse(rules)).isEmpty();
    }

    @Test
    void a_rule_that_takes_more_than_days_is_taken_but_not_said() {
        var rule = "FREQ=YEARLY;BYMONTH=6;BYDAY=FR";

        assertThat(RecurrenceRules.parse(rule)).isPresent();
        assertThat(Recurrence.of(rule, "")).isEmpty();
    }
}
