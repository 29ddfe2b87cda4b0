package vn.dondoc.task.policy;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.dondoc.task.directive.Urgency;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DefaultPoliciesTest {

    @Test
    void ordinary_documents_are_reminded_of_before_and_after_the_last_day() {
        assertThat(steps(Urgency.NORMAL))
                .isEqualTo("A+1 A+3 " + MONTHLY
                        + "P T-7 T-3 T-1 T-0 T+1 T+3 T+8 T+13 T+18 T+23 T+28 T+33 T+38 T+43 T+48 T+53 T+58 A");
    }

    @Test
    void urgent_ones_ask_for_an_answer_within_hours_and_warn_every_day() {
        assertThat(steps(Urgency.URGENT))
                .startsWith("A+4h " + MONTHLY + "P T-3 T-2 T-1 T-0 T+1 T+2 T+3 T+4")
                .endsWith("T+60 A");
    }

    @Test
    void the_more_urgent_also_count_hours_around_the_last_day() {
        assertThat(steps(Urgency.VERY_URGENT)).startsWith("A+2h " + MONTHLY + "P T-1 T-4h T-2h T-0 T+1h T+4h T+1 T+2");
        assertThat(steps(Urgency.FLASH))
                .startsWith("A+1h " + MONTHLY + "P T-24h T-4h T-2h T-1h T+1h T+2h T+4h T+8h T+1 T+2");
    }

    private static final String MONTHLY = "M+1 M+2 M+3 M+4 M+5 M+6 M+7 M+8 M+9 M+10 M+11 M+12 ";

    private static String steps(Urgency urgency) {
        return DefaultPolicies.of(urgency).rungs().stream()
                .map(rung -> rung.step().value())
                .collect(joining(" "));
    }
}
