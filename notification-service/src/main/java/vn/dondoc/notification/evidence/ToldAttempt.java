package vn.dondoc.notification.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.notification.notice.Channel;

/**
 * One line of the ledger about the message of a notice.
 *
 * @param number of the attempt, from 1; 0 for what happened before the first
 * @param entry {@code frozen}, {@code attempt-began}, {@code accepted}, {@code deferred}, {@code refused},
 *     {@code unknown}, {@code fallback}, {@code bounced}, {@code arrived}
 */
public record ToldAttempt(
        int number,
        Channel channel,
        String entry,
        Instant at,
        @Nullable String reason,
        @Nullable String sentAs) {

    /** As a person reads it. */
    public String words() {
        return switch (entry) {
            case "frozen" -> "chốt nội dung";
            case "attempt-began" -> "gửi lần " + number;
            case "accepted" -> "đã nhận";
            case "deferred" -> "hoãn";
            case "refused" -> "bị từ chối";
            case "unknown" -> "chưa rõ kết quả";
            case "bounced" -> "bị trả lại";
            case "arrived" -> "đã đến người nhận";
            case "fallback" -> "đổi kênh";
            default -> entry;
        };
    }
}
