package vn.dondoc.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.dondoc.notification.message.Items.LETTER_12;
import static vn.dondoc.notification.message.Items.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.dondoc.notification.notice.ContactId;
import vn.dondoc.notification.notice.ReminderKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingZaloTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 26);

    private final WritingZalo writing = new WritingZalo(new ReadableLinks());

    @Test
    void counts_the_nearest_day_and_a_link_are_all_that_goes_to_zalo() {
        var text = writing.write(
                addressee("Đảng ủy phường Hoa Mai"),
                List.of(
                        new Entry(
                                ReminderKind.WARNING,
                                task(1, LETTER_12)
                                        .before("2026-05-25", "2026-05-22")
                                        .item()),
                        new Entry(
                                ReminderKind.REMINDER,
                                task(2, LETTER_12)
                                        .before("2026-06-01", "2026-05-29")
                                        .item())),
                TODAY);

        assertThat(text.values())
                .containsExactly(
                        entry("loai", "Cảnh báo"),
                        entry("don_vi", "Đảng ủy phường Hoa Mai"),
                        entry("so_nhiem_vu", "2"),
                        entry("qua_han", "1"),
                        entry("han_gan_nhat", "31/5/2026"),
                        entry("lien_ket", "https://dondoc.example.vn/r/DU-HOA-MAI-until-2026-06-30"));
    }

    @Test
    void a_message_of_the_month_says_that_no_last_day_is_known() {
        var text = writing.write(
                addressee("Đảng ủy phường Hoa Mai"),
                List.of(new Entry(
                        ReminderKind.REMINDER, task(1, LETTER_12).step("M+12").item())),
                TODAY);

        assertThat(text.values())
                .containsExactly(
                        entry("loai", "Nhắc nhở"),
                        entry("don_vi", "Đảng ủy phường Hoa Mai"),
                        entry("so_nhiem_vu", "1"),
                        entry("qua_han", "0"),
                        entry("han_gan_nhat", "chưa có thời hạn"),
                        entry("lien_ket", "https://dondoc.example.vn/r/DU-HOA-MAI-until-2026-06-25"));
    }

    @Test
    void a_long_name_is_cut_to_what_the_template_takes_counted_in_characters() {
        var text = writing.write(
                addressee("Ban Quản lý các khu kinh tế và khu công nghiệp tỉnh"),
                List.of(new Entry(ReminderKind.REMINDER, task(1, LETTER_12).item())),
                TODAY);

        assertThat(text.values()).containsEntry("don_vi", "Ban Quản lý các khu kinh tế v…");
        assertThat(text.values().get("don_vi")).hasSize(30);
    }

    private static Addressee addressee(String unitName) {
        return new Addressee(new ContactId(new UUID(0, 1)), "Trần Thị Ví Dụ", "DU-HOA-MAI", unitName);
    }
}
