package vn.dondoc.notification.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A way to reach a person. */
public enum Channel {
    EMAIL("thư điện tử"),
    ZALO("Zalo");

    private final String words;

    Channel(String words) {
        this.words = words;
    }

    /** As contracts and tables write it: {@code email}, {@code zalo}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    @JsonCreator
    public static Channel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
