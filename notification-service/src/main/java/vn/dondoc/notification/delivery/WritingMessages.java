package vn.dondoc.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.dondoc.notification.message.Content;
import vn.dondoc.notification.message.Entry;
import vn.dondoc.notification.message.Report;
import vn.dondoc.notification.message.WritingMail;
import vn.dondoc.notification.message.WritingZalo;

/** Writes what a message says, in the form its channel takes. */
@ApplicationScoped
class WritingMessages {

    private final WritingMail mail;
    private final WritingZalo zalo;

    WritingMessages(WritingMail mail, WritingZalo zalo) {
        this.mail = mail;
        this.zalo = zalo;
    }

    /** @throws UnwritableMessage whatever the fault */
    Writing write(Draft draft, LocalDate today) {
        return UnwritableMessage.guard(
                draft.message(),
                () -> new Writing(
                        draft.message(),
                        draft.report().map(report -> content(draft, report)).orElseGet(() -> content(draft, today)),
                        draft.entries().stream().anyMatch(Entry::isUrgent),
                        draft.notices()));
    }

    private Content content(Draft draft, Report report) {
        return switch (draft.message().channel()) {
            case EMAIL -> mail.write(draft.addressee(), report);
            case ZALO -> zalo.write(draft.addressee(), report);
        };
    }

    private Content content(Draft draft, LocalDate today) {
        return switch (draft.message().channel()) {
            case EMAIL -> mail.write(draft.addressee(), draft.entries(), today).after(draft.thread());
            case ZALO -> zalo.write(draft.addressee(), draft.entries(), today);
        };
    }
}
