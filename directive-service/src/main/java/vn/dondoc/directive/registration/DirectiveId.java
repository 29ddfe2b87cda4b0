package vn.dondoc.directive.registration;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;

/** The identity of a registered directive. */
public record DirectiveId(@JsonValue UUID value) {

    static DirectiveId random() {
        return new DirectiveId(UUID.randomUUID());
    }

    /** Empty for what is no id at all, which names no directive either. */
    static Optional<DirectiveId> parse(String written) {
        try {
            return Optional.of(new DirectiveId(UUID.fromString(written)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
