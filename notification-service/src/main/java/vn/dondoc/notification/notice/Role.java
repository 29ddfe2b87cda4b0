package vn.dondoc.notification.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** In which role a person of a unit is told. */
public enum Role {
    /** Đầu mối: who handles the unit's tasks. */
    FOCAL("đầu mối"),
    /** Lãnh đạo: who is told when the focal point was told in vain. */
    HEAD("lãnh đạo");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    /** As contracts and tables write it: {@code focal}, {@code head}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    @JsonCreator
    public static Role of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
