package vn.dondoc.notification.message;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Mức độ khẩn of a directive, from the least to the most urgent. */
public enum Urgency {
    NORMAL(""),
    URGENT("Khẩn"),
    VERY_URGENT("Thượng khẩn"),
    FLASH("Hỏa tốc");

    private final String words;

    Urgency(String words) {
        this.words = words;
    }

    /** The mark on the document; empty for an ordinary one. */
    public String words() {
        return words;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static Urgency of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
