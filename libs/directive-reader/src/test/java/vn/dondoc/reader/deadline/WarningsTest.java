package vn.dondoc.reader.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.reader.deadline.Warning.Kind.DEADLINE_BEFORE_DOCUMENT;
import static vn.dondoc.reader.deadline.Warning.Kind.IMPOSSIBLE_DATE;
import static vn.dondoc.reader.deadline.Warning.Kind.INCONSISTENT_DATE;
import static vn.dondoc.reader.deadline.Warning.Kind.SUBORDINATE_LATER;
import static vn.dondoc.reader.deadline.Warning.Kind.WEEKDAY_DISAGREES;
import static vn.dondoc.reader.deadline.Warning.Kind.WORDS_DISAGREE;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.reader.DirectiveReader;

/** What a careful reader would ask about in a document of 15 May 2026, and what he would not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WarningsTest {

    @Test
    void a_deadline_that_was_over_when_the_document_was_issued() {
        assertThat(kinds("Các xã báo cáo trước ngày 10/5/2026.")).containsExactly(DEADLINE_BEFORE_DOCUMENT);
    }

    @Test
    void a_day_that_no_calendar_has() {
        assertThat(kinds("Các xã báo cáo trước ngày 31/6/2026.")).containsExactly(IMPOSSIBLE_DATE);
    }

    @Test
    void a_weekday_that_is_not_that_of_the_date() {
        assertThat(kinds("Các xã báo cáo trước thứ Hai, ngày 30/6/2026.")).containsExactly(WEEKDAY_DISAGREES);
        assertThat(kinds("Các xã báo cáo trước ngày 30/6/2026 (thứ Tư).")).containsExactly(WEEKDAY_DISAGREES);
    }

    @Test
    void digits_and_words_that_say_different_numbers() {
        assertThat(kinds("Các xã báo cáo trong 15 (mười) ngày làm việc kể từ ngày nhận hồ sơ."))
                .containsExactly(WORDS_DISAGREE);
        assertThat(kinds("Các xã báo cáo trong 15 (mười năm) ngày làm việc kể từ ngày nhận hồ sơ."))
                .containsExactly(WORDS_DISAGREE);
    }

    @Test
    void a_month_where_the_year_should_stand() {
        assertThat(kinds("Các xã báo cáo trước ngày 15 tháng 9 tháng 2026.")).containsExactly(INCONSISTENT_DATE);
    }

    @Test
    void a_report_that_is_due_after_the_one_it_serves() {
        assertThat(kinds("Các xã báo cáo trước ngày 16/6/2026 để Sở tổng hợp, gửi tỉnh trước ngày 10/6/2026."))
                .containsExactly(SUBORDINATE_LATER);
        assertThat(kinds("""
                1. Các xã báo cáo 6 tháng (trước ngày 16/6), gửi Sở Công Thương tổng hợp.

                2. Sở Công Thương tổng hợp, báo cáo tỉnh 6 tháng (trước ngày 18/5).
                """)).containsExactly(SUBORDINATE_LATER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các xã báo cáo trước thứ Ba, ngày 30/6/2026.",
                "Các xã báo cáo trong 15 (mười lăm) ngày kể từ ngày nhận hồ sơ.",
                "Các xã báo cáo trước ngày 16/6/2026 để Sở tổng hợp, gửi tỉnh trước ngày 20/6/2026.",
                "Các xã báo cáo hằng năm trước ngày 20/12 để Sở tổng hợp, báo cáo tỉnh trước ngày 10/01 năm sau.",
                "Cấp xã hoàn thành trước ngày 20/6/2026 (phấn đấu hoàn thành trước ngày 15/6/2026).",
                "Các xã xong trước ngày 30/6/2026. Sở Nội vụ tổng hợp danh sách trước ngày 10/6/2026.",
                "Các xã báo cáo trước ngày 29/02/2028.",
                "Các xã báo cáo trước ngày 15 tháng 9 năm 2026."
            })
    void nothing_is_asked_about_what_is_in_order(String text) {
        assertThat(kinds(text)).isEmpty();
    }

    private static List<Warning.Kind> kinds(String text) {
        return DirectiveReader.read(text, Corpus.ISSUED_ON, WorkingCalendar.official()).getFirst().warnings().stream()
                .map(Warning::kind)
                .toList();
    }
}
