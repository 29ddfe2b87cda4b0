package vn.dondoc.notification.message;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.VietnameseDates;
import vn.dondoc.notification.notice.DirectiveId;

/** The directive a task comes from, as far as a message says. */
public record Directive(
        DirectiveId id,
        @Nullable String number,
        String issuerName,
        LocalDate issuedOn,
        @Nullable String subject,
        Urgency urgency) {

    /** "Văn bản số 12-CV/TU ngày 10/5/2026 của Tỉnh ủy Sơn Hải"; without a number: "Văn bản ngày …". */
    public String title() {
        return "Văn bản " + (number == null ? "" : "số " + number + " ") + "ngày " + VietnameseDates.date(issuedOn)
                + " của " + issuerName;
    }
}
