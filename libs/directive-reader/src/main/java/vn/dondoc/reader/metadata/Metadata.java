package vn.dondoc.reader.metadata;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the body of a document.
 *
 * @param titleYear the year that the title is about ("nhiệm vụ năm 2027")
 */
public record Metadata(
        @Nullable String number,
        @Nullable String type,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String subject,
        @Nullable String signer,
        Urgency urgency,
        List<String> recipients,
        @Nullable Integer titleYear) {}
