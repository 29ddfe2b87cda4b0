package vn.dondoc.task.directive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.DirectiveId;

/**
 * What a message or a list says of a document.
 *
 * @param number null: không số
 */
public record DirectiveHead(
        DirectiveId id,
        @Nullable String number,
        String issuerName,
        LocalDate issuedOn,
        @Nullable String subject,
        Urgency urgency) {}
