package vn.dondoc.notification.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Why somebody must hear. */
public enum ReminderKind {
    /** A task was given. */
    ASSIGNMENT("assignment", "Giao nhiệm vụ"),
    /** The unit is asked to work with the one in charge; told once. */
    COORDINATION("coordination", "Phối hợp"),
    /** The last day comes nearer, or nobody has acknowledged. */
    REMINDER("reminder", "Nhắc nhở"),
    /** The last day is today, or the last working day before it. */
    DUE_TODAY("due-today", "Đến hạn"),
    /** The last day is over. */
    WARNING("warning", "Cảnh báo"),
    /** How the week stands, for those who lead the unit that watches over the tasks. */
    REPORT("report", "Báo cáo lãnh đạo"),
    /** A task is theirs no more, though nobody completed it; told to those who have its last day in their calendar. */
    WITHDRAWAL("withdrawal", "Thu hồi nhiệm vụ");

    private final String code;
    private final String words;

    ReminderKind(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /** As contracts and tables write it. */
    @JsonValue
    public String code() {
        return code;
    }

    /** As the documents call it. */
    public String words() {
        return words;
    }

    /** True for what is told at once, directive by directive; all else is gathered into the digest of a morning. */
    public boolean isToldAtOnce() {
        return this == ASSIGNMENT || this == COORDINATION || this == WITHDRAWAL;
    }

    @JsonCreator
    public static ReminderKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown kind of reminder: " + code));
    }
}
