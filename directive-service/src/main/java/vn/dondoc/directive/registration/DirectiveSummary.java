package vn.dondoc.directive.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.Urgency;

/** A directive in a list: without its text. */
record DirectiveSummary(
        UUID directiveId,
        @Nullable String number,
        @Nullable String type,
        String issuer,
        String issuerName,
        LocalDate issuedOn,
        @Nullable String subject,
        Urgency urgency,
        Instant registeredAt,
        int assignments) {}
