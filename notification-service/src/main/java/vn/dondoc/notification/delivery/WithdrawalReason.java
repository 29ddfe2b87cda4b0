package vn.dondoc.notification.delivery;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Why somebody need no longer hear, and how the ledger says so. */
public enum WithdrawalReason {
    COMPLETED("completed", "Đã hoàn thành"),
    WITHDRAWN("withdrawn", "Nhiệm vụ đã được thu hồi"),
    DEADLINE_CHANGED("deadline-changed", "Thời hạn đã thay đổi"),
    ACKNOWLEDGED("acknowledged", "Đã tiếp nhận");

    private final String code;
    private final String words;

    WithdrawalReason(String code, String words) {
        this.code = code;
        this.words = words;
    }

    @JsonValue
    public String code() {
        return code;
    }

    String beforeSending() {
        return words + " trước khi nhắc.";
    }

    String whileSending() {
        return words + " khi tin nhắc đang được gửi.";
    }

    @JsonCreator
    public static WithdrawalReason of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown reason of a withdrawal: " + code));
    }
}
