package vn.dondoc.directive.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Told inside this service, in the transaction that registers a directive on a page or by REST.
 *
 * @param submission the one that waited for it; null where there is none
 */
public record NewlyRegistered(
        DirectiveRegistered event,
        DocumentIdentity identity,
        @Nullable UUID submission) {}
