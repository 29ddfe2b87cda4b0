package vn.dondoc.task.policy;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who hears of a step, seen from the task. */
public enum Recipient {
    @JsonProperty("focal")
    FOCAL("đầu mối của đơn vị"),
    @JsonProperty("head")
    HEAD("lãnh đạo đơn vị"),
    @JsonProperty("supervisors")
    SUPERVISORS("đơn vị đôn đốc");

    private final String words;

    Recipient(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
