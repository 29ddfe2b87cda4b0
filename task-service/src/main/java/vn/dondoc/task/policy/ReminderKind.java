package vn.dondoc.task.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a message is, in the words of the documents. */
public enum ReminderKind {
    @JsonProperty("assignment")
    ASSIGNMENT("giao nhiệm vụ"),
    @JsonProperty("coordination")
    COORDINATION("phối hợp"),
    @JsonProperty("reminder")
    REMINDER("nhắc nhở"),
    @JsonProperty("due-today")
    DUE_TODAY("đến hạn"),
    @JsonProperty("warning")
    WARNING("cảnh báo"),
    @JsonProperty("report")
    REPORT("báo cáo lãnh đạo"),
    @JsonProperty("withdrawal")
    WITHDRAWAL("thu hồi");

    private final String words;

    ReminderKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
