package vn.dondoc.task.tracking;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a page says after a form was sent. */
enum Done {
    ACKNOWLEDGED("Đã ghi nhận việc tiếp nhận."),
    COMPLETED("Đã ghi nhận hoàn thành; từ nay không ai bị nhắc về nhiệm vụ này."),
    DAY_ENTERED("Đã ghi nhận hạn cuối; lịch nhắc được tính lại."),
    DAY_AMENDED("Đã ghi nhận hạn cuối mới; những lần nhắc theo hạn cũ được rút lại."),
    WITHDRAWN("Nhiệm vụ đã được thu hồi; từ nay không ai bị nhắc nữa."),
    FOLLOWED("Nhiệm vụ được đưa vào theo dõi."),
    UNFOLLOWED("Nhiệm vụ không được theo dõi nữa."),
    ALREADY("Việc này đã được ghi nhận từ trước, không có gì thay đổi; xem diễn biến bên dưới.");

    private final String words;

    Done(String words) {
        this.words = words;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Done after(Answered answered, Done recorded) {
        return answered instanceof Answered.Recorded ? recorded : ALREADY;
    }

    static @Nullable String words(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(done -> done.slug().equals(slug))
                .map(done -> done.words)
                .findFirst()
                .orElse(null);
    }
}
