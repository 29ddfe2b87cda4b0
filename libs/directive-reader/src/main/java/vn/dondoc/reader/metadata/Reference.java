package vn.dondoc.reader.metadata;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document that this one rests on or cites.
 *
 * @param type as written: "Quy định", "Công văn"
 * @param number number and symbol without the spaces of line wraps: "20-QĐ/TW"
 * @param basis the document rests on it ("căn cứ", "thực hiện", "theo"), it does not only mention it
 */
public record Reference(
        int start,
        int end,
        @Nullable String type,
        String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        boolean basis) {}
