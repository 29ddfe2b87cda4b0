package vn.dondoc.directive.edxml;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.Urgency;
import vn.dondoc.directive.submission.BusinessType;

/**
 * What a package says, none of it unsure.
 *
 * @param issuerName what the sender calls the office that issued the document, where that is the sender
 * @param replaced the document that a replacement replaces
 * @param files all of them
 * @param text the one that is the document; null for a revocation, which needs none
 */
record OpenedPackage(
        BusinessType type,
        DocumentId document,
        Optional<String> issuerName,
        Optional<String> subject,
        Optional<Urgency> urgency,
        Optional<LocalDate> dueOn,
        Optional<DocumentId> replaced,
        List<CarriedFile> files,
        @Nullable CarriedFile text) {}
