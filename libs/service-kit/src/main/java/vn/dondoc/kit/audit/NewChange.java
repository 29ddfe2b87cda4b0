package vn.dondoc.kit.audit;

import org.jspecify.annotations.Nullable;

/**
 * A change as it is made.
 *
 * @param subject what it is about: a code, an id, a number
 * @param before as it was, written as JSON; null: there was nothing. Addresses of persons are written with stars
 * @param after as it is now; null: it is gone
 */
public record NewChange(
        KindOfChange kind,
        String subject,
        @Nullable Object before,
        @Nullable Object after) {}
