package vn.dondoc.notification.delivery.zalo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.dondoc.kit.audit.KindOfChange;
import vn.dondoc.notification.recipient.CaringForRecipients;

/** Gives the code that links a person's Zalo account, and ends a link; for whoever may care for the person. */
@ApplicationScoped
@Transactional
class LinkingAccounts {

    private static final KindOfChange CODE = new KindOfChange("zalo-code-given", "Cấp mã liên kết Zalo");
    private static final KindOfChange UNLINKED = new KindOfChange("zalo-unlinked", "Bỏ liên kết Zalo");

    private final CaringForRecipients caring;
    private final ZaloLinks links;
    private final Clock clock;

    LinkingAccounts(CaringForRecipients caring, ZaloLinks links, Clock clock) {
        this.caring = caring;
        this.links = links;
        this.clock = clock;
    }

    /** @param name of the person it is for */
    record Given(String name, ZaloLinks.Code code) {}

    Given code(UUID contact) {
        var name = caring.one(contact).name();
        // The code itself is a secret
        caring.record(CODE, contact, null, null);
        return new Given(name, links.newCode(contact, clock.instant()));
    }

    void unlink(UUID contact) {
        caring.one(contact);
        links.unlink(contact);
        caring.record(UNLINKED, contact, null, null);
    }
}
