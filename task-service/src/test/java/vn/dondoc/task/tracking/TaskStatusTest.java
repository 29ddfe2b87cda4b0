package vn.dondoc.task.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.VietnamTime;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TaskStatusTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-05-24");
    private static final TaskFacts DUE = dueOn(LAST_DAY, null);

    @Test
    void a_task_is_in_time_until_midnight_of_its_last_day() {
        assertThat(TaskStatus.of(DUE, at("2026-05-16T23:59"))).isEqualTo(new TaskStatus.Open(LAST_DAY));
        assertThat(TaskStatus.of(DUE, at("2026-05-17T00:00"))).isEqualTo(new TaskStatus.DueSoon(LAST_DAY, 7));
        assertThat(TaskStatus.of(DUE, at("2026-05-24T23:59"))).isEqualTo(new TaskStatus.DueSoon(LAST_DAY, 0));
        assertThat(TaskStatus.of(DUE, at("2026-05-25T00:00"))).isEqualTo(new TaskStatus.Overdue(LAST_DAY, 1));
    }

    @Test
    void where_an_hour_is_given_it_is_late_after_that_hour() {
        var due = dueOn(LAST_DAY, LocalTime.of(17, 0));

        assertThat(TaskStatus.of(due, at("2026-05-24T17:00"))).isEqualTo(new TaskStatus.DueSoon(LAST_DAY, 0));
        assertThat(TaskStatus.of(due, at("2026-05-24T17:01"))).isEqualTo(new TaskStatus.Overdue(LAST_DAY, 0));
        assertThat(TaskStatus.of(due, at("2026-05-24T17:01")).words()).isEqualTo("quá giờ hạn");
    }

    @Test
    void a_task_that_waits_for_its_day_is_never_overdue() {
        var waiting = new TaskFacts(true, null, null, null, null, true);

        assertThat(TaskStatus.of(waiting, at("2030-01-01T00:00"))).isEqualTo(new TaskStatus.AwaitingDay());
    }

    @Test
    void without_a_day_it_is_undated() {
        var undated = new TaskFacts(true, null, null, null, null, false);

        assertThat(TaskStatus.of(undated, at("2030-01-01T00:00"))).isEqualTo(new TaskStatus.Undated());
    }

    @Test
    void what_was_done_after_its_last_day_was_done_late() {
        var late = new TaskFacts(true, at("2026-05-25T08:00"), null, LAST_DAY, null, false);
        var inTime = new TaskFacts(true, at("2026-05-24T20:00"), null, LAST_DAY, null, false);

        assertThat(TaskStatus.of(late, at("2026-06-30T00:00")).words()).isEqualTo("hoàn thành quá hạn");
        assertThat(TaskStatus.of(inTime, at("2026-06-30T00:00")).words()).isEqualTo("hoàn thành");
    }

    @Test
    void what_nobody_follows_is_not_called_late() {
        var notFollowed = new TaskFacts(false, null, null, LAST_DAY, null, false);

        assertThat(TaskStatus.of(notFollowed, at("2030-01-01T00:00"))).isEqualTo(new TaskStatus.NotFollowed());
    }

    @Test
    void a_withdrawn_task_is_withdrawn_whatever_else_was_said_of_it() {
        var withdrawn = new TaskFacts(true, at("2026-05-20T08:00"), at("2026-05-21T08:00"), LAST_DAY, null, false);

        assertThat(TaskStatus.of(withdrawn, at("2026-05-22T00:00")))
                .isEqualTo(new TaskStatus.Withdrawn(at("2026-05-21T08:00")));
    }

    private static TaskFacts dueOn(LocalDate lastDay, @Nullable LocalTime time) {
        return new TaskFacts(true, null, null, lastDay, time, false);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VietnamTime.ZONE).toInstant();
    }
}
