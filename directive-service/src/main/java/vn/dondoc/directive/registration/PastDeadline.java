package vn.dondoc.directive.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** What to do about an assignment whose last day is already past when it is registered. A new day is simply another last day. */
public enum PastDeadline {
    @JsonProperty("follow")
    FOLLOW,
    @JsonProperty("ignore")
    IGNORE;

    public static Optional<PastDeadline> named(String name) {
        return switch (name) {
            case "follow" -> Optional.of(FOLLOW);
            case "ignore" -> Optional.of(IGNORE);
            default -> Optional.empty();
        };
    }
}
