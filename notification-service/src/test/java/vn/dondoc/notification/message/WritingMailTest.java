package vn.dondoc.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.message.Items.PLAN_7;
import static vn.dondoc.notification.message.Items.task;
import static vn.dondoc.notification.notice.ReminderKind.ASSIGNMENT;
import static vn.dondoc.notification.notice.ReminderKind.COORDINATION;
import static vn.dondoc.notification.notice.ReminderKind.DUE_TODAY;
import static vn.dondoc.notification.notice.ReminderKind.REMINDER;
import static vn.dondoc.notification.notice.ReminderKind.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.ReminderKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingMailTest {

    private static final Addressee TRAN_THI_VI_DU = new Addressee(
            new ContactId(UUID.fromString("00000000-0000-0000-0000-0000000000c1")),
            "Trần Thị Ví Dụ",
            "DU-HOA-MAI",
            "Đảng ủy phường Hoa Mai");

    private final WritingMail writing = new WritingMail(Templates.engine(), new ReadableLinks());

    @Test
    void a_digest_groups_by_directive_and_begins_with_the_most_urgent() {
        var letter = on(
                "2026-05-21",
                entry(REMINDER, task(1, LETTER_12).before("2026-05-25", "2026-05-22")),
                entry(REMINDER, task(3, LETTER_12)),
                entry(
                        WARNING,
                        task(2, PLAN_7).before("2026-05-20", "2026-05-19").acknowledged()));

        assertThat(letter.subject())
                .isEqualTo(
                        "[Đôn Đốc] Cảnh báo: 1 nhiệm vụ quá hạn; nhắc nhở: 2 nhiệm vụ, hạn gần nhất Chủ nhật 24/5/2026");
        assertThat(letter.text()).isEqualTo("""
                        Kính gửi đồng chí Trần Thị Ví Dụ, Đảng ủy phường Hoa Mai,

                        Hệ thống Đôn Đốc xin nhắc đồng chí về 3 nhiệm vụ dưới đây, hạn gần nhất Chủ nhật 24/5/2026.

                        Văn bản số 07-KH/TU ngày 02/4/2026 của Tỉnh ủy Sơn Hải (Khẩn)

                        1. Cảnh báo: quá hạn 2 ngày
                           Nội dung: Tổ chức học tập, báo cáo kết quả về Tỉnh ủy.
                           Thời hạn ghi trong văn bản: "trước ngày 20/5/2026"
                           Hạn cuối: thứ Ba 19/5/2026
                           Cách tính: trước ngày 20/5/2026: hết ngày liền trước
                           Tiếp nhận: đã tiếp nhận
                           Trả lời: https://dondoc.example.vn/r/task-2-until-2026-06-20

                        Văn bản số 12-CV/TU ngày 10/5/2026 của Tỉnh ủy Sơn Hải
                        V/v triển khai quy định mới

                        2. Nhắc nhở: còn 3 ngày
                           Nội dung: Tổ chức học tập, báo cáo kết quả về Tỉnh ủy.
                           Thời hạn ghi trong văn bản: "trước ngày 25/5/2026"
                           Hạn cuối: Chủ nhật 24/5/2026 (ngày làm việc cuối cùng: thứ Sáu 22/5/2026)
                           Cách tính: trước ngày 25/5/2026: hết ngày liền trước
                           Tiếp nhận: chưa xác nhận tiếp nhận
                           Trả lời: https://dondoc.example.vn/r/task-1-until-2026-06-23

                        3. Nhắc nhở: không ghi thời hạn
                           Nội dung: Tổ chức học tập, báo cáo kết quả về Tỉnh ủy.
                           Tiếp nhận: chưa xác nhận tiếp nhận
                           Trả lời: https://dondoc.example.vn/r/task-3-until-2026-06-20

                        Trả lời chung cho các nhiệm vụ của đơn vị: https://dondoc.example.vn/r/DU-HOA-MAI-until-2026-06-23
                        Xem các nhiệm vụ trên hệ thống (cần đăng nhập): https://dondoc.example.vn/tasks

                        Thư này do hệ thống Đôn Đốc tự động gửi, đề nghị không trả lời thư. Đường dẫn trả lời chỉ dành cho người nhận, đề nghị không chuyển tiếp.
                        """);
    }

    @Test
    void who_has_a_last_day_in_the_calendar_reads_that_the_task_is_theirs_no_more() {
        var letter = on(
                "2026-05-21",
                entry(
                        ReminderKind.WITHDRAWAL,
                        task(1, LETTER_12).before("2026-05-25", "2026-05-22").step("W")));

        assertThat(letter.subject())
                .isEqualTo("[Đôn Đốc] Thu hồi 1 nhiệm vụ: Văn bản số 12-CV/TU ngày 10/5/2026 của Tỉnh ủy Sơn Hải");
        assertThat(letter.text()).isEqualTo("""
                        Kính gửi đồng chí Trần Thị Ví Dụ, Đảng ủy phường Hoa Mai,

                        Hệ thống Đôn Đốc xin thông báo nhiệm vụ dưới đây đã được thu hồi hoặc chuyển cho đơn vị kế thừa, đề nghị không tiếp tục thực hiện, theo dõi. Tệp lịch kèm theo gỡ hạn cuối đã ghi vào lịch của đồng chí.

                        Văn bản số 12-CV/TU ngày 10/5/2026 của Tỉnh ủy Sơn Hải
                        V/v triển khai quy định mới

                        1. Thu hồi nhiệm vụ
                           Nội dung: Tổ chức học tập, báo cáo kết quả về Tỉnh ủy.

                        Xem các nhiệm vụ trên hệ thống (cần đăng nhập): https://dondoc.example.vn/tasks

                        Thư này do hệ thống Đôn Đốc tự động gửi, đề nghị không trả lời thư. Đường dẫn trả lời chỉ dành cho người nhận, đề nghị không chuyển tiếp.
                        """);
    }

    @Test
    void a_unit_reads_what_it_hands_over_to_whom_and_through_whom() {
        var letter = on(
                "2026-05-11",
                entry(
                        ASSIGNMENT,
                        task(1, LETTER_12)
                                .handingOver(
                                        "Báo cáo <kết quả>\nvà danh mục",
                                        "Ban Tổ chức",
                                        "Ban Thường vụ",
                                        "Thường trực")));

        assertThat(letter.text()).contains("""
                           Nội dung: Tổ chức học tập, báo cáo kết quả về Tỉnh ủy.
                           Sản phẩm phải gửi: Báo cáo <kết quả> và danh mục
                           Báo cáo: Ban Thường vụ; Thường trực
                           Gửi qua: Ban Tổ chức
                           Trả lời: https://dondoc.example.vn/r/task-1-until-2026-06-10
                        """);
        assertThat(letter.html()).contains("""
                        <p style="margin:4px 0 0">Sản phẩm phải gửi: Báo cáo &lt;kết quả&gt; và danh mục</p>
                        <p style="margin:4px 0 0">Báo cáo: Ban Thường vụ; Thường trực</p>
                        <p style="margin:4px 0 0">Gửi qua: Ban Tổ chức</p>
                        """);
    }

    @Test
    void an_assignment_names_its_directive_once_and_tells_also_of_what_the_unit_only_works_on() {
        var letter = on(
                "2026-05-11",
                entry(ASSIGNMENT, task(1, LETTER_12).before("2026-05-25", "2026-05-22")),
                entry(
                        COORDINATION,
                        task(4, LETTER_12)
                                .saying("Chuẩn bị hội nghị quán triệt.")
                                .of("BTC-TU", "Ban Tổ chức Tỉnh ủy")
                                .waitingFor("sau khi có văn bản của Trung ương")));

        assertThat(letter.subject())
                .isEqualTo(
                        "[Đôn Đốc] Giao 1 nhiệm vụ; Phối hợp thực hiện 1 nhiệm vụ: Văn bản số 12-CV/TU ngày 10/5/2026 của Tỉnh ủy Sơn Hải");
        assertThat(letter.text()).isEqualTo("""
                        Kính gửi đồng chí Trần Thị Ví Dụ, Đảng ủy phường Hoa Mai,

                        Hệ thống Đôn Đốc xin thông báo nhiệm vụ được giao cho đơn vị của đồng chí; đề nghị xác nhận tiếp nhận theo đường dẫn dưới đây.

                        Văn bản số 12-CV/TU ngày 10/5/2026 của Tỉnh ủy Sơn Hải
                        V/v triển khai quy định mới

                        1. Giao nhiệm vụ: còn 13 ngày
                           Nội dung: Tổ chức học tập, báo cáo kết quả về Tỉnh ủy.
                           Thời hạn ghi trong văn bản: "trước ngày 25/5/2026"
                           Hạn cuối: Chủ nhật 24/5/2026 (ngày làm việc cuối cùng: thứ Sáu 22/5/2026)
                           Cách tính: trước ngày 25/5/2026: hết ngày liền trước
                           Trả lời: https://dondoc.example.vn/r/task-1-until-2026-06-23

                        2. Phối hợp: chờ mốc thời gian: sau khi có văn bản của Trung ương
                           Đơn vị thực hiện: Ban Tổ chức Tỉnh ủy
                           Nội dung: Chuẩn bị hội nghị quán triệt.
                           Thời hạn ghi trong văn bản: "sau khi có văn bản của Trung ương"
                           Cách tính: chờ nhập ngày

                        Trả lời chung cho các nhiệm vụ của đơn vị: https://dondoc.example.vn/r/DU-HOA-MAI-until-2026-06-23
                        Xem các nhiệm vụ trên hệ thống (cần đăng nhập): https://dondoc.example.vn/tasks

                        Thư này do hệ thống Đôn Đốc tự động gửi, đề nghị không trả lời thư. Đường dẫn trả lời chỉ dành cho người nhận, đề nghị không chuyển tiếp.
                        """);
    }

    @Test
    void an_urgent_directive_says_so_in_the_subject() {
        var letter = on("2026-05-11", entry(ASSIGNMENT, task(2, PLAN_7)));

        assertThat(letter.subject())
                .isEqualTo("[Đôn Đốc] KHẨN – Giao 1 nhiệm vụ: Văn bản số 07-KH/TU ngày 02/4/2026 của Tỉnh ủy Sơn Hải");
    }

    @Test
    void only_reminders_give_the_nearest_day_in_the_subject() {
        var letter = on(
                "2026-05-20",
                entry(REMINDER, task(1, LETTER_12).before("2026-05-25", "2026-05-22")),
                entry(REMINDER, task(2, PLAN_7).before("2026-05-23", "2026-05-22")));

        assertThat(letter.subject()).isEqualTo("[Đôn Đốc] Nhắc nhở: 2 nhiệm vụ, hạn gần nhất thứ Sáu 22/5/2026");
    }

    @Test
    void what_has_no_last_day_is_one_line_a_month_and_a_link() {
        var letter = on(
                "2026-07-01",
                entry(REMINDER, task(1, LETTER_12).step("M+2")),
                entry(
                        REMINDER,
                        task(4, LETTER_12)
                                .step("M+2")
                                .saying("Chuẩn bị hội nghị\nquán triệt.")
                                .waitingFor("sau khi có văn bản của Trung ương")));

        assertThat(letter.subject()).isEqualTo("[Đôn Đốc] Nhắc nhở: 2 nhiệm vụ chưa có thời hạn");
        assertThat(letter.text()).isEqualTo("""
                        Kính gửi đồng chí Trần Thị Ví Dụ, Đảng ủy phường Hoa Mai,

                        Hệ thống Đôn Đốc xin gửi đồng chí 2 nhiệm vụ chưa có thời hạn, đến nay chưa báo cáo hoàn thành; đề nghị cho biết tình hình thực hiện.

                        Văn bản số 12-CV/TU ngày 10/5/2026 của Tỉnh ủy Sơn Hải
                        V/v triển khai quy định mới

                        1. Nhắc nhở: nhiệm vụ chưa có thời hạn – Tổ chức học tập, báo cáo kết quả về Tỉnh ủy.
                           Trả lời: https://dondoc.example.vn/r/task-1-until-2026-07-31

                        2. Nhắc nhở: nhiệm vụ chưa có thời hạn, chờ mốc thời gian: sau khi có văn bản của Trung ương – Chuẩn bị hội nghị quán triệt.
                           Trả lời: https://dondoc.example.vn/r/task-4-until-2026-07-31

                        Trả lời chung cho các nhiệm vụ của đơn vị: https://dondoc.example.vn/r/DU-HOA-MAI-until-2026-07-31
                        Xem các nhiệm vụ trên hệ thống (cần đăng nhập): https://dondoc.example.vn/tasks

                        Thư này do hệ thống Đôn Đốc tự động gửi, đề nghị không trả lời thư. Đường dẫn trả lời chỉ dành cho người nhận, đề nghị không chuyển tiếp.
                        """);
        assertThat(letter.html())
                .contains(
                        "<strong>1. Nhắc nhở: nhiệm vụ chưa có thời hạn – Tổ chức học tập, báo cáo kết quả về Tỉnh ủy.</strong>")
                .doesNotContain("Thời hạn ghi trong văn bản");
        assertThat(letter.calendar()).isNull();
    }

    @Test
    void the_line_of_the_month_stands_last_in_a_digest_and_is_counted_apart() {
        var letter = on(
                "2026-06-01",
                entry(REMINDER, task(1, LETTER_12).step("M+1")),
                entry(REMINDER, task(2, LETTER_12).before("2026-06-05", "2026-06-04")));

        assertThat(letter.subject())
                .isEqualTo(
                        "[Đôn Đốc] Nhắc nhở: 1 nhiệm vụ, hạn gần nhất thứ Năm 04/6/2026; 1 nhiệm vụ chưa có thời hạn");
        assertThat(letter.text())
                .contains(
                        "xin nhắc đồng chí về 2 nhiệm vụ dưới đây, hạn gần nhất thứ Năm 04/6/2026.",
                        "1. Nhắc nhở: còn 3 ngày\n",
                        "2. Nhắc nhở: nhiệm vụ chưa có thời hạn – Tổ chức học tập, báo cáo kết quả về Tỉnh ủy.\n");
    }

    @Test
    void what_is_due_today_is_said_with_its_hour() {
        var letter = on("2026-05-22", entry(DUE_TODAY, task(1, LETTER_12).at("2026-05-22", "16:30")));

        assertThat(letter.subject()).isEqualTo("[Đôn Đốc] Đến hạn hôm nay: 1 nhiệm vụ");
        assertThat(letter.text())
                .contains("1. Đến hạn: đến hạn hôm nay")
                .contains("Hạn cuối: 16:30 thứ Sáu 22/5/2026\n");
    }

    @Test
    void a_supervising_unit_reads_whose_task_it_is_and_gets_no_link_to_answer_for_it() {
        var letter = on(
                "2026-05-28",
                entry(
                        WARNING,
                        task(1, LETTER_12)
                                .before("2026-05-25", "2026-05-22")
                                .of("DU-CAT-BIEN", "Đảng ủy phường Cát Biển")));

        assertThat(letter.text())
                .contains("Đơn vị thực hiện: Đảng ủy phường Cát Biển")
                .doesNotContain("Trả lời:")
                .doesNotContain("Trả lời chung");
    }

    @Test
    void the_words_of_a_directive_cannot_become_markup() {
        var letter = on(
                "2026-05-21", entry(REMINDER, task(1, LETTER_12).saying("<script>alert('x')</script> & \"báo cáo\"")));

        assertThat(letter.html())
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;báo cáo&quot;")
                .doesNotContain("<script");
    }

    @Test
    void line_breaks_in_foreign_text_become_spaces() {
        var letter = on("2026-05-21", entry(REMINDER, task(1, LETTER_12).saying("Dòng một\r\nBcc: x@example.com")));

        assertThat(letter.text()).contains("Nội dung: Dòng một Bcc: x@example.com\n");
    }

    @Test
    void html_says_what_the_text_says() {
        var letter = on("2026-05-21", entry(REMINDER, task(1, LETTER_12).before("2026-05-25", "2026-05-22")));

        assertThat(letter.html())
                .startsWith("<!DOCTYPE html>\n<html lang=\"vi\">")
                .contains("<p>Kính gửi đồng chí Trần Thị Ví Dụ, Đảng ủy phường Hoa Mai,</p>")
                .contains("<strong>1. Nhắc nhở: còn 3 ngày</strong>")
                .contains("<strong>Chủ nhật 24/5/2026 (ngày làm việc cuối cùng: thứ Sáu 22/5/2026)</strong>")
                .contains("href=\"https://dondoc.example.vn/r/task-1-until-2026-06-23\"");
    }

    private Letter on(String today, Entry... entries) {
        return writing.write(TRAN_THI_VI_DU, List.of(entries), LocalDate.parse(today));
    }

    private static Entry entry(ReminderKind kind, Items items) {
        return new Entry(kind, items.item());
    }
}
