package vn.dondoc.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.message.Items.PLAN_7;
import static vn.dondoc.notification.message.Items.task;
import static vn.dondoc.notification.notice.ReminderKind.REMINDER;
import static vn.dondoc.notification.notice.ReminderKind.WARNING;
import static vn.dondoc.notification.notice.ReminderKind.WITHDRAWAL;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingCalendarTest {

    @Test
    void a_last_day_is_an_event_of_that_day_that_takes_no_time() {
        var item = task(1, LETTER_12).before("2026-05-25", "2026-05-22").saying("Báo cáo kết quả.");

        assertThat(calendar(entry(item))).isEqualTo("""
                        BEGIN:VCALENDAR
                        PRODID:-//dondoc.vn//Don Doc 1.0//VI
                        VERSION:2.0
                        METHOD:PUBLISH
                        BEGIN:VEVENT
                        UID:task-00000000-0000-0000-0000-000000000001@dondoc.example.vn
                        DTSTAMP:20260520T170000Z
                        SEQUENCE:0
                        DTSTART;VALUE=DATE:20260524
                        DTEND;VALUE=DATE:20260525
                        SUMMARY:Hạn cuối: Báo cáo kết quả.
                        DESCRIPTION:Văn bản số 12-CV/TU ngày 10/5/2026 của Tỉnh ủy Sơn Hải. Báo cáo kết quả.\\nThời hạn ghi trong văn bản: "trước ngày 25/5/2026". Cách tính: trước ngày 25/5/2026: hết ngày liền trước
                        URL:https://dondoc.example.vn/tasks/00000000-0000-0000-0000-000000000001
                        TRANSP:TRANSPARENT
                        END:VEVENT
                        END:VCALENDAR
                        """);
    }

    @Test
    void a_deadline_with_an_hour_is_an_event_of_that_hour() {
        assertThat(calendar(entry(task(1, LETTER_12).at("2026-05-22", "16:30"))))
                .contains("DTSTART:20260522T093000Z\n");
    }

    @Test
    void a_moved_deadline_is_the_same_event_in_a_later_version() {
        assertThat(calendar(entry(task(1, LETTER_12).at("2026-05-22", "16:30").version(3))))
                .contains("UID:task-00000000-0000-0000-0000-000000000001@dondoc.example.vn\n", "SEQUENCE:2\n");
    }

    @Test
    void a_task_that_is_theirs_no_more_is_taken_out_in_a_later_version() {
        var item = task(1, LETTER_12)
                .before("2026-05-25", "2026-05-22")
                .saying("Báo cáo kết quả.")
                .version(3);

        assertThat(calendar(new Entry(WITHDRAWAL, item.step("W").item()))).isEqualTo("""
                        BEGIN:VCALENDAR
                        PRODID:-//dondoc.vn//Don Doc 1.0//VI
                        VERSION:2.0
                        METHOD:CANCEL
                        BEGIN:VEVENT
                        UID:task-00000000-0000-0000-0000-000000000001@dondoc.example.vn
                        DTSTAMP:20260520T170000Z
                        SEQUENCE:3
                        DTSTART;VALUE=DATE:20260524
                        SUMMARY:Đã thu hồi: Báo cáo kết quả.
                        STATUS:CANCELLED
                        END:VEVENT
                        END:VCALENDAR
                        """);
    }

    @Test
    void each_task_is_one_event_and_what_is_over_or_undated_is_none() {
        var twice = task(1, LETTER_12).before("2026-05-25", "2026-05-22");
        var overdue = new Entry(
                WARNING, task(2, PLAN_7).before("2026-05-20", "2026-05-19").item());

        assertThat(calendar(entry(twice), entry(twice.step("A+3")), overdue, entry(task(3, LETTER_12))))
                .containsOnlyOnce("BEGIN:VEVENT");
        assertThat(WritingCalendar.of(List.of(overdue), LocalDate.parse("2026-05-21"), "https://d.vn/tasks"))
                .isNull();
    }

    @Test
    void foreign_words_start_no_line_of_their_own() {
        var item = task(1, LETTER_12).before("2026-05-25", "2026-05-22").saying("a\r\nBEGIN:VALARM; x, y");

        assertThat(calendar(entry(item))).contains("SUMMARY:Hạn cuối: a BEGIN:VALARM\\; x\\, y\n");
    }

    private static Entry entry(Items items) {
        return new Entry(REMINDER, items.item());
    }

    /** Unfolded (RFC 5545 §3.1), with plain line ends. */
    private static String calendar(Entry... entries) {
        @Nullable
        String written = WritingCalendar.of(
                Arrays.asList(entries), LocalDate.parse("2026-05-21"), "https://dondoc.example.vn/tasks");
        return String.valueOf(written).replace("\r\n ", "").replace("\r\n", "\n");
    }
}
