package vn.dondoc.reader.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.calendar.TimeLimit;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.reader.DirectiveReader;

/** How days are reckoned, in a document of 15 May 2026, as a clerk reads it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DerivationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trước ngày 25/5/2026                                  | hạn cuối là hết Chủ nhật 24/5/2026; ngày làm việc cuối cùng: thứ Sáu 22/5/2026
            trước ngày 30/6                                       | hạn cuối là hết thứ Hai 29/6/2026; văn bản không ghi năm, hiểu là năm 2026
            trong quý II                                          | hạn cuối là hết thứ Ba 30/6/2026; văn bản không ghi năm, hiểu là năm 2026
            trước tháng 12                                        | hạn cuối là hết thứ Hai 30/11/2026; văn bản không ghi năm, hiểu là năm 2026
            trong quý IV/2026                                     | hạn cuối là hết thứ Năm 31/12/2026
            trong tháng này                                       | hạn cuối là hết Chủ nhật 31/5/2026; ngày làm việc cuối cùng: thứ Sáu 29/5/2026
            trước 17 giờ ngày 12/6/2026                           | hạn cuối là 17 giờ 00 phút thứ Sáu 12/6/2026
            trước ngày 31/6/2026                                  | ngày ghi trong văn bản không có trên lịch, cần kiểm tra lại
            trong thời hạn 15 ngày kể từ ngày ký văn bản này      | 15 ngày kể từ ngày 15/5/2026, không tính ngày đầu; thứ Bảy 30/5/2026 là ngày nghỉ nên kết thúc vào ngày làm việc tiếp theo: hạn cuối là hết thứ Hai 01/6/2026
            trong 05 ngày làm việc kể từ ngày ban hành            | 5 ngày làm việc kể từ ngày 15/5/2026, không tính ngày đầu và các ngày nghỉ: hạn cuối là hết thứ Sáu 22/5/2026
            trong thời hạn 02 tháng kể từ ngày 01/6/2026          | 2 tháng kể từ ngày 01/6/2026, kết thúc vào ngày tương ứng; thứ Bảy 01/8/2026 là ngày nghỉ nên kết thúc vào ngày làm việc tiếp theo: hạn cuối là hết thứ Hai 03/8/2026
            chậm nhất 10 ngày trước ngày 16/6/2026                | 10 ngày trước ngày 16/6/2026: hạn cuối là hết thứ Bảy 06/6/2026; ngày làm việc cuối cùng: thứ Sáu 05/6/2026
            trong thời hạn 10 ngày kể từ ngày nhận được hồ sơ     | 10 ngày kể từ mốc “ngày nhận được hồ sơ”; cần nhập ngày của mốc này
            trong vòng 24 giờ kể từ khi phát hiện                 | 24 giờ kể từ mốc “khi phát hiện”; cần nhập ngày của mốc này
            trong vòng 10 ngày                                    | 10 ngày, văn bản không nêu mốc tính; cần nhập ngày
            vào đầu tháng 6/2026                                  | văn bản không nêu ngày cụ thể, cần nhập ngày
            ngay sau khi nước rút                                 | chờ mốc thời gian “nước rút”, cần nhập ngày
            trước ngày 20 hằng tháng                              | hằng tháng, hạn cuối ngày 19
            trước 15 giờ thứ Năm hằng tuần                        | hằng tuần, hạn cuối thứ Năm, trước 15 giờ 00 phút
            định kỳ hằng quý                                      | lặp lại hằng quý
            trước ngày 15 tháng cuối quý                          | hằng quý, hạn cuối ngày 14 tháng cuối mỗi quý
            trước ngày 10 của tháng đầu quý sau                   | hằng quý, hạn cuối ngày 9 tháng đầu mỗi quý
            trước ngày 01 tháng đầu quý                           | hằng quý, hạn cuối ngày cuối cùng của tháng cuối mỗi quý
            trước ngày 01/6 và 15/11 hằng năm                     | hằng năm, hạn cuối ngày 31/5 và ngày 14/11
            trước ngày 01/3 hằng năm                              | hằng năm, hạn cuối ngày cuối tháng 2
            vào tháng 12 hằng năm                                 | hằng năm, hạn cuối hết tháng 12
            trước ngày 01 hằng tháng                              | hằng tháng, hạn cuối ngày cuối tháng
            02 tuần/lần                                           | lặp lại 2 tuần một lần
            """)
    void a_deadline_says_how_its_last_day_was_reckoned(String words, String reckoning) {
        assertThat(only(words).derivation()).isEqualTo(words + ": " + reckoning);
    }

    @Test
    void a_period_whose_event_is_not_known_can_be_counted_once_it_is() {
        var limit = only("trong thời hạn 05 ngày làm việc kể từ ngày nhận được hồ sơ")
                .limit();
        assertThat(limit).isEqualTo(new TimeLimit(5, TimeLimit.Unit.WORKING_DAY));
        assertThat(Objects.requireNonNull(limit).lastDay(LocalDate.of(2026, 5, 29), WorkingCalendar.official()))
                .isEqualTo("2026-06-05");
    }

    @Test
    void what_is_counted_from_a_known_day_waits_for_nothing() {
        var deadline = only("trong thời hạn 15 ngày kể từ ngày ký văn bản này");
        assertThat(deadline.lastDay()).isEqualTo("2026-06-01");
        assertThat(deadline.condition()).isNull();
    }

    private static DeadlineReading only(String words) {
        var text = "Sở Nội vụ tổng hợp, báo cáo kết quả về Ủy ban nhân dân tỉnh " + words + ".";
        var deadlines = DirectiveReader.read(text, Corpus.ISSUED_ON, WorkingCalendar.official())
                .getFirst()
                .deadlines();
        assertThat(deadlines).hasSize(1);
        return deadlines.getFirst();
    }
}
