package vn.dondoc.notification.addressing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.notification.notice.DirectiveId;

/** With what a notice travels, and when the message that gathers it closes. */
record Departure(Gathering gathering, Instant closesAt) {

    /** What one message gathers for one contact. */
    sealed interface Gathering {

        /** The same for all that travels together. */
        String key();

        /** The digest of a morning; a second one of the same morning is its supplement. */
        record Morning(LocalDate day) implements Gathering {
            @Override
            public String key() {
                return "morning " + day;
            }
        }

        /** What of one directive is theirs no more: apart from what it still gives. */
        record OfWithdrawal(DirectiveId directive) implements Gathering {
            @Override
            public String key() {
                return "withdrawal " + directive.value();
            }
        }

        /** A report travels alone. */
        record OfReport(UUID report) implements Gathering {
            @Override
            public String key() {
                return "report " + report;
            }
        }

        /** What one directive gives. */
        record OfDirective(DirectiveId directive) implements Gathering {
            @Override
            public String key() {
                return "directive " + directive.value();
            }
        }
    }
}
