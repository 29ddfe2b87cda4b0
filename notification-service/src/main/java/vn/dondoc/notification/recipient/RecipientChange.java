package vn.dondoc.notification.recipient;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.audit.KindOfChange;
import vn.dondoc.notification.notice.Channel;

/** What may be done to a recipient, as the changes tell it. */
final class RecipientChange {

    static final KindOfChange CHOSE = new KindOfChange("recipient-chose", "Chọn kênh và giờ nhận");
    static final KindOfChange AWAY = new KindOfChange("absence-planned", "Ghi ngày vắng mặt");
    static final KindOfChange BACK = new KindOfChange("absence-ended", "Bỏ ngày vắng mặt");
    static final KindOfChange SUPPRESSED = new KindOfChange("address-suppressed", "Ngừng gửi tới một địa chỉ");
    static final KindOfChange RELEASED = new KindOfChange("address-released", "Gửi lại tới một địa chỉ");

    private RecipientChange() {}

    record Suppressed(String channel, @Nullable String reason) {}

    record Chosen(
            List<Channel> channels,
            @Nullable LocalTime workBegins,
            @Nullable LocalTime workEnds) {}

    static Chosen choice(Recipient recipient) {
        return new Chosen(recipient.channels(), recipient.workBegins(), recipient.workEnds());
    }
}
