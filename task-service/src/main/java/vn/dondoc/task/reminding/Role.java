package vn.dondoc.task.reminding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** As whom a contact of a unit hears. */
public enum Role {
    @JsonProperty("focal")
    FOCAL("đầu mối"),
    @JsonProperty("head")
    HEAD("lãnh đạo");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
