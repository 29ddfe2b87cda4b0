package vn.dondoc.task.reminding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.task.reminding.ATask.aTask;
import static vn.dondoc.task.reminding.ATask.at;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.task.calendar.CalendarInForce;
import vn.dondoc.task.policy.PolicyBook;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanningTest {

    private static final CalendarInForce CALENDAR = CalendarInForce.always(WorkingCalendar.official());

    @Test
    void each_of_many_tasks_has_the_plan_it_would_have_alone() {
        var planning = new Planning(PolicyBook.BY_DEFAULT, CALENDAR);

        for (var task : List.of(
                aTask().dueOn("2026-05-25"),
                aTask().dueOn("2026-05-25").of("XA-0002"),
                aTask().dueOn("2026-05-25").of("XA-0003").supervisedBy("SO-NV", "TU-SH"),
                aTask().dueOn("2026-05-25").of("XA-0004").acknowledged(),
                aTask().dueOn("2026-05-26").of("XA-0005"))) {
            var facts = task.facts();
            var alone = ReminderPlan.of(facts, PolicyBook.BY_DEFAULT, CALENDAR);

            var among = planning.of(facts);

            var now = at("2026-05-11T09:00");
            assertThat(among.steps()).isNotEmpty().isEqualTo(alone.steps());
            assertThat(among.due(now, Set.of())).isNotEmpty().isEqualTo(alone.due(now, Set.of()));
            assertThat(among.next(now, Set.of())).isEqualTo(alone.next(now, Set.of()));
        }
    }
}
