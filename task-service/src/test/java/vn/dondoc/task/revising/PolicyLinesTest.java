package vn.dondoc.task.revising;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.task.directive.Urgency;
import vn.dondoc.task.policy.PolicyBook;

/** A policy as the page writes and reads it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PolicyLinesTest {

    @Test
    void steps_for_the_same_people_stand_on_one_line() {
        var lines = PolicyLine.of(PolicyBook.BY_DEFAULT.of(Urgency.NORMAL).policy());

        assertThat(lines.stream()
                        .map(line -> line.group() + " " + line.numbers() + " " + line.tells())
                        .collect(joining("\n")))
                .isEqualTo("""
                        GIVEN  [FOCAL]
                        UNACKNOWLEDGED 1 [FOCAL]
                        UNACKNOWLEDGED 3 [FOCAL, HEAD]
                        UNDATED 1-12 [FOCAL]
                        TARGET_DAY  [FOCAL]
                        BEFORE 1, 3, 7 [FOCAL]
                        LAST_WORKING_DAY  [FOCAL]
                        AFTER 1 [FOCAL]
                        AFTER 3-58/5 [FOCAL, HEAD, SUPERVISORS]""");
    }

    @ParameterizedTest
    @EnumSource
    void what_the_page_writes_reads_back(Urgency urgency) {
        var policy = PolicyBook.BY_DEFAULT.of(urgency).policy();

        assertThat(PolicyForm.of(0, policy).read()).isEqualTo(new PolicyForm.Read(policy, List.of()));
    }

    @Test
    void rows_of_numbers_are_written_short() {
        assertThat(NumberList.write(List.of(60, 1, 2, 3, 4, 8, 12, 16, 20))).isEqualTo("1-4, 8-20/4, 60");
        assertThat(NumberList.parse("7; 3,1, 10 - 30 / 10")).containsExactly(7, 3, 1, 10, 20, 30);
    }

    @Test
    void rows_of_numbers_are_said_in_words() {
        assertThat(NumberList.inWords(List.of(3, 8, 13, 18, 23), "ngày"))
                .isEqualTo("từ ngày thứ 3, cứ 5 ngày một lần đến ngày thứ 23");
        assertThat(NumberList.inWords(List.of(1, 10, 11, 12, 13), "ngày làm việc"))
                .isEqualTo("1; mỗi ngày làm việc từ ngày làm việc thứ 10 đến ngày làm việc thứ 13");
        assertThat(NumberList.inWords(List.of(7, 3, 1), "ngày")).isEqualTo("1, 3, 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "một", "3-1", "1-9/0", "1,,2", "1000"})
    void numbers_that_cannot_be_read_are_refused(String text) {
        assertThatThrownBy(() -> NumberList.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
