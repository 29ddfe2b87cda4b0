package vn.dondoc.notification.addressing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.message.Items.PLAN_7;
import static vn.dondoc.notification.message.Items.TELEGRAM_3;
import static vn.dondoc.notification.message.Items.task;
import static vn.dondoc.notification.notice.ReminderKind.ASSIGNMENT;
import static vn.dondoc.notification.notice.ReminderKind.DUE_TODAY;
import static vn.dondoc.notification.notice.ReminderKind.REMINDER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.notification.message.Entry;
import vn.dondoc.notification.message.Items;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TimetableTest {

    private static final Predicate<LocalDate> NOTHING_CLOSED = day -> false;

    private static final Hours OFFICE = new Hours(LocalTime.of(7, 0), LocalTime.of(17, 30));
    private static final Hours LATE = new Hours(LocalTime.of(9, 0), LocalTime.of(16, 0));

    private final Timetable timetable = new Timetable(WorkingCalendar::official, new Usual());

    @Test
    void an_assignment_leaves_at_once_in_working_hours() {
        var departure = assignment(task(1, LETTER_12), "2026-05-21T09:00:00");

        assertThat(departure.closesAt()).isEqualTo(at("2026-05-21T09:00:01"));
        assertThat(departure.gathering().key()).isEqualTo("directive 00000000-0000-0000-0000-00000000d012");
    }

    @Test
    void an_assignment_of_the_evening_waits_for_the_next_morning() {
        assertThat(assignment(task(1, LETTER_12), "2026-05-21T17:30:00").closesAt())
                .isEqualTo(at("2026-05-22T07:30:00"));
    }

    @Test
    void an_assignment_of_the_early_morning_waits_for_the_same_morning() {
        assertThat(assignment(task(1, LETTER_12), "2026-05-21T05:00:00").closesAt())
                .isEqualTo(at("2026-05-21T07:30:00"));
    }

    @Test
    void an_assignment_of_friday_evening_waits_for_monday() {
        assertThat(assignment(task(1, LETTER_12), "2026-05-22T18:00:00").closesAt())
                .isEqualTo(at("2026-05-25T07:30:00"));
    }

    @Test
    void on_a_saturday_that_is_worked_for_another_day_it_leaves_at_once() {
        assertThat(assignment(task(1, LETTER_12), "2026-01-10T09:00:00").closesAt())
                .isEqualTo(at("2026-01-10T09:00:01"));
    }

    @Test
    void what_would_wait_past_its_deadline_leaves_at_once() {
        var overTheWeekend = task(1, LETTER_12).before("2026-05-25", "2026-05-22");

        assertThat(assignment(overTheWeekend, "2026-05-22T18:00:00").closesAt()).isEqualTo(at("2026-05-22T18:00:01"));
    }

    @Test
    void what_is_overdue_already_is_in_no_hurry_at_night() {
        var overdue = task(1, LETTER_12).before("2026-05-20", "2026-05-19");

        assertThat(assignment(overdue, "2026-05-22T18:00:00").closesAt()).isEqualTo(at("2026-05-25T07:30:00"));
    }

    @Test
    void a_reminder_waits_for_the_digest_of_its_morning() {
        var departure = timetable.departure(
                REMINDER,
                task(1, LETTER_12).item(),
                at("2026-05-21T07:30:00"),
                at("2026-05-21T07:15:00"),
                OFFICE,
                NOTHING_CLOSED);

        assertThat(departure)
                .isEqualTo(new Departure(
                        new Departure.Gathering.Morning(LocalDate.of(2026, 5, 21)), at("2026-05-21T07:30:00")));
    }

    @Test
    void a_late_reminder_whose_digest_has_gone_joins_the_next_working_morning() {
        var friday = LocalDate.of(2026, 5, 22);

        var departure = timetable.departure(
                REMINDER,
                task(1, LETTER_12).item(),
                at("2026-05-22T07:30:00"),
                at("2026-05-22T07:40:00"),
                OFFICE,
                friday::equals);

        assertThat(departure)
                .isEqualTo(new Departure(
                        new Departure.Gathering.Morning(LocalDate.of(2026, 5, 25)), at("2026-05-25T07:30:00")));
    }

    @Test
    void after_an_outage_the_digest_of_today_still_leaves_in_working_hours() {
        var departure = timetable.departure(
                REMINDER,
                task(1, LETTER_12).item(),
                at("2026-05-20T07:30:00"),
                at("2026-05-22T10:00:00"),
                OFFICE,
                NOTHING_CLOSED);

        assertThat(departure)
                .isEqualTo(new Departure(
                        new Departure.Gathering.Morning(LocalDate.of(2026, 5, 22)), at("2026-05-22T10:00:15")));
    }

    @Test
    void what_is_due_today_and_late_makes_a_supplement_the_same_day() {
        var friday = LocalDate.of(2026, 5, 22);

        var departure = timetable.departure(
                DUE_TODAY,
                task(1, LETTER_12).before("2026-05-23", "2026-05-22").item(),
                at("2026-05-22T07:30:00"),
                at("2026-05-22T20:00:00"),
                OFFICE,
                friday::equals);

        assertThat(departure)
                .isEqualTo(new Departure(new Departure.Gathering.Morning(friday), at("2026-05-22T20:00:15")));
    }

    @Test
    void what_an_urgent_document_brings_in_the_middle_of_a_day_does_not_wait_for_the_next_morning() {
        var friday = LocalDate.of(2026, 5, 22);

        var departure = timetable.departure(
                REMINDER,
                task(1, PLAN_7).item(),
                at("2026-05-22T14:00:00"),
                at("2026-05-22T14:00:00"),
                OFFICE,
                friday::equals);

        assertThat(departure)
                .isEqualTo(new Departure(new Departure.Gathering.Morning(friday), at("2026-05-22T14:00:15")));
    }

    @Test
    void an_urgent_document_too_leaves_people_their_evening() {
        assertThat(assignment(task(1, PLAN_7), "2026-05-22T18:00:00").closesAt())
                .isEqualTo(at("2026-05-25T07:30:00"));
    }

    @Test
    void what_a_document_marked_hoa_toc_brings_leaves_at_any_hour() {
        var reminder = timetable.departure(
                REMINDER,
                task(1, TELEGRAM_3).item(),
                at("2026-05-24T02:00:00"),
                at("2026-05-24T02:00:00"),
                OFFICE,
                NOTHING_CLOSED);

        assertThat(reminder.closesAt()).isEqualTo(at("2026-05-24T02:00:01"));
        assertThat(assignment(task(1, TELEGRAM_3), "2026-05-24T02:00:00").closesAt())
                .isEqualTo(at("2026-05-24T02:00:01"));
    }

    @Test
    void who_begins_later_gets_the_digest_then() {
        var departure = timetable.departure(
                REMINDER,
                task(1, LETTER_12).item(),
                at("2026-05-21T07:30:00"),
                at("2026-05-21T07:15:00"),
                LATE,
                NOTHING_CLOSED);

        assertThat(departure.closesAt()).isEqualTo(at("2026-05-21T09:00:00"));
        assertThat(departure.gathering().key()).isEqualTo("morning 2026-05-21");
    }

    @Test
    void who_ends_earlier_hears_of_an_assignment_the_next_morning() {
        var departure = timetable.departure(
                ASSIGNMENT,
                task(1, LETTER_12).item(),
                at("2026-05-21T16:00:00"),
                at("2026-05-21T16:00:00"),
                LATE,
                NOTHING_CLOSED);

        assertThat(departure.closesAt()).isEqualTo(at("2026-05-22T09:00:00"));
    }

    @Test
    void what_is_tried_again_in_the_evening_waits_for_the_readers_next_morning() {
        assertThat(again("2026-05-22T17:30:00", OFFICE, task(1, LETTER_12).before("2026-05-30", "2026-05-29")))
                .isEqualTo(at("2026-05-25T07:00:00"));
        assertThat(again("2026-05-22T16:00:00", LATE, task(1, LETTER_12))).isEqualTo(at("2026-05-25T09:00:00"));
    }

    @Test
    void what_is_tried_again_in_the_evening_and_cannot_wait_goes_at_once() {
        assertThat(again("2026-05-22T22:00:00", OFFICE, task(1, LETTER_12), task(2, TELEGRAM_3)))
                .isEqualTo(at("2026-05-22T22:00:00"));
        assertThat(again("2026-05-22T22:00:00", OFFICE, task(1, LETTER_12).before("2026-05-25", "2026-05-22")))
                .isEqualTo(at("2026-05-22T22:00:00"));
    }

    private Instant again(String now, Hours hours, Items... said) {
        return timetable.mayBeTried(
                at(now),
                hours,
                Arrays.stream(said)
                        .map(item -> new Entry(REMINDER, item.item()))
                        .toList());
    }

    private Departure assignment(Items items, String now) {
        return timetable.departure(ASSIGNMENT, items.item(), at(now), at(now), OFFICE, NOTHING_CLOSED);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(VietnamTime.ZONE).toInstant();
    }

    private record Usual() implements GatheringSettings {
        @Override
        public LocalTime workBegins() {
            return LocalTime.of(7, 0);
        }

        @Override
        public LocalTime workEnds() {
            return LocalTime.of(17, 30);
        }

        @Override
        public LocalTime morning() {
            return LocalTime.of(7, 30);
        }

        @Override
        public Duration directive() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration late() {
            return Duration.ofSeconds(15);
        }

        @Override
        public Duration stragglers() {
            return Duration.ofMinutes(5);
        }
    }
}
