package vn.dondoc.directive;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.Optional;

/** How fast a document must be handled (Nghị định 30/2020/NĐ-CP: khẩn, thượng khẩn, hỏa tốc). */
public enum Urgency {
    @JsonProperty("normal")
    NORMAL("normal", "thường"),
    @JsonProperty("urgent")
    URGENT("urgent", "khẩn"),
    @JsonProperty("very-urgent")
    VERY_URGENT("very-urgent", "thượng khẩn"),
    @JsonProperty("flash")
    FLASH("flash", "hỏa tốc");

    private final String wireName;
    private final String vietnamese;

    Urgency(String wireName, String vietnamese) {
        this.wireName = wireName;
        this.vietnamese = vietnamese;
    }

    public String wireName() {
        return wireName;
    }

    public String vietnamese() {
        return vietnamese;
    }

    public static Optional<Urgency> named(String wireName) {
        return Arrays.stream(values())
                .filter(urgency -> urgency.wireName.equals(wireName))
                .findFirst();
    }
}
