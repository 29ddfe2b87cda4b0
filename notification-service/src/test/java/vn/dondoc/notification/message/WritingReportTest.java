package vn.dondoc.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.notice.ContactId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingReportTest {

    private static final Addressee LEADER = new Addressee(
            new ContactId(UUID.fromString("00000000-0000-0000-0000-0000000000c1")),
            "Ngô Văn Trưởng",
            "VP-TU",
            "Văn phòng Tỉnh ủy");

    private final WritingMail writing = new WritingMail(Templates.engine(), new ReadableLinks());

    @Test
    void leaders_read_the_numbers_and_what_is_late() {
        var letter = writing.write(LEADER, Reports.week(new UUID(0, 9), "Lãnh đạo Văn phòng"));

        assertThat(letter.subject())
                .isEqualTo(
                        "[Đôn Đốc] Báo cáo lãnh đạo tuần từ 25/5/2026 đến 31/5/2026: 7 nhiệm vụ đang thực hiện, 3 quá hạn");
        assertThat(letter.text()).isEqualTo("""
                        Kính gửi đồng chí Ngô Văn Trưởng, Văn phòng Tỉnh ủy,

                        Hệ thống Đôn Đốc xin báo cáo đồng chí tình hình thực hiện các nhiệm vụ do Văn phòng Tỉnh ủy đôn đốc, tuần từ 25/5/2026 đến 31/5/2026, tính đến 15:00 thứ Sáu 29/5/2026.

                        Số liệu
                        - Tỉnh ủy Sơn Hải: đang thực hiện 4 nhiệm vụ (đã tiếp nhận 1, quá hạn 2, trong đó quá hạn trên 60 ngày 1); hoàn thành trong tuần 1.
                        - Ủy ban nhân dân tỉnh Sơn Hải: đang thực hiện 3 nhiệm vụ (đã tiếp nhận 3, quá hạn 1, trong đó quá hạn trên 60 ngày 0); hoàn thành trong tuần 0.
                        - Tổng cộng: đang thực hiện 7 nhiệm vụ (đã tiếp nhận 4, quá hạn 3, trong đó quá hạn trên 60 ngày 1); hoàn thành trong tuần 1.

                        Nhiệm vụ quá hạn (3)

                        1. Đảng ủy phường Hoa Mai: quá hạn 81 ngày, hạn cuối thứ Hai 09/3/2026, chưa xác nhận tiếp nhận
                           Nội dung: Báo cáo kết quả <thực hiện> trước ngày 10/3/2026.
                           Văn bản số 02-CV/TU ngày 27/02/2026 của Tỉnh ủy Sơn Hải

                        2. Ban Tổ chức Tỉnh ủy: quá hạn trong ngày hôm nay, hạn cuối thứ Sáu 29/5/2026
                           Nội dung: Tham mưu kế hoạch trước 10 giờ ngày 29/5/2026.
                           Văn bản ngày 10/5/2026 của Tỉnh ủy Sơn Hải

                        Còn 1 nhiệm vụ quá hạn khác, xem trên hệ thống.

                        Xem báo cáo đầy đủ trên hệ thống (cần đăng nhập): https://dondoc.example.vn/tasks/report

                        Báo cáo này do hệ thống Đôn Đốc lập, đồng chí Lãnh đạo Văn phòng đã xem và gửi; đề nghị không trả lời thư.
                        """);
        assertThat(letter.html())
                .contains(
                        "<th scope=\"row\" style=\"padding:4px 6px;border:1px solid #bbbbbb;text-align:left\">Tổng cộng</th><td style=\"padding:4px 6px;border:1px solid #bbbbbb\">7</td>",
                        "<p style=\"margin:4px 0 0\">Báo cáo kết quả &lt;thực hiện&gt; trước ngày 10/3/2026.</p>",
                        "<a href=\"https://dondoc.example.vn/tasks/report\"")
                .doesNotContain("<thực hiện>");
        assertThat(letter.calendar()).isNull();
    }

    @Test
    void a_week_in_which_nothing_is_late_is_reported_in_a_few_lines() {
        var letter = writing.write(LEADER, Reports.quietWeek(new UUID(0, 9)));

        assertThat(letter.subject()).endsWith("3 nhiệm vụ đang thực hiện, không có nhiệm vụ quá hạn");
        assertThat(letter.text()).isEqualTo("""
                        Kính gửi đồng chí Ngô Văn Trưởng, Văn phòng Tỉnh ủy,

                        Hệ thống Đôn Đốc xin báo cáo đồng chí tình hình thực hiện các nhiệm vụ do Văn phòng Tỉnh ủy đôn đốc, tuần từ 25/5/2026 đến 31/5/2026, tính đến 15:00 thứ Sáu 29/5/2026.

                        Số liệu
                        - Tỉnh ủy Sơn Hải: đang thực hiện 3 nhiệm vụ (đã tiếp nhận 3, quá hạn 0, trong đó quá hạn trên 60 ngày 0); hoàn thành trong tuần 2.

                        Xem báo cáo đầy đủ trên hệ thống (cần đăng nhập): https://dondoc.example.vn/tasks/report

                        Báo cáo này do hệ thống Đôn Đốc tự động lập và gửi hằng tuần, đề nghị không trả lời thư.
                        """);
    }
}
