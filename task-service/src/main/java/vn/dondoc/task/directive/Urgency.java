package vn.dondoc.task.directive;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Mức độ khẩn of a document. */
public enum Urgency {
    @JsonProperty("normal")
    NORMAL("thường"),
    @JsonProperty("urgent")
    URGENT("khẩn"),
    @JsonProperty("very-urgent")
    VERY_URGENT("thượng khẩn"),
    @JsonProperty("flash")
    FLASH("hỏa tốc");

    private final String words;

    Urgency(String words) {
        this.words = words;
    }

    /** As a document writes it. */
    public String words() {
        return words;
    }
}
