package vn.dondoc.notification.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a notice ended; every notice ends once. */
public enum NoticeOutcome {
    /** A mail server or Zalo took the message. */
    DELIVERED("đã gửi"),
    /** No channel took it. */
    FAILED("không gửi được"),
    /** Attempts were made and it cannot be said whether one arrived. */
    UNKNOWN("chưa rõ kết quả"),
    /** Not sent, for a stated reason. */
    SUPPRESSED("không gửi"),
    /** Another step said it as well. */
    SUPERSEDED("đã gộp vào lần nhắc khác"),
    /** Taken back while the message was on its way. */
    CROSSED("thu hồi khi đang gửi");

    private final String words;

    NoticeOutcome(String words) {
        this.words = words;
    }

    /** As contracts and tables write it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    @JsonCreator
    public static NoticeOutcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
