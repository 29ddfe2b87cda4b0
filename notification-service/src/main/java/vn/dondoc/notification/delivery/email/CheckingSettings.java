package vn.dondoc.notification.delivery.email;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.dondoc.notification.addressing.GatheringSettings;
import vn.dondoc.notification.delivery.DeliverySettings;

/** Settings that must agree with each other, each well in itself. A service in which they do not does not start. */
@ApplicationScoped
class CheckingSettings {

    private final MailSettings mail;
    private final DeliverySettings delivery;
    private final GatheringSettings gathering;
    private final int connections;

    CheckingSettings(
            MailSettings mail,
            DeliverySettings delivery,
            GatheringSettings gathering,
            @ConfigProperty(name = "quarkus.mailer.max-pool-size", defaultValue = "10") int connections) {
        this.mail = mail;
        this.delivery = delivery;
        this.gathering = gathering;
        this.connections = connections;
    }

    void check(@Observes StartupEvent event) {
        var contradictions = contradictions();
        if (!contradictions.isEmpty()) {
            throw new IllegalStateException("Settings that cannot be meant: " + String.join("; ", contradictions));
        }
    }

    List<String> contradictions() {
        var contradictions = new ArrayList<String>();
        if (mail.timeout().compareTo(delivery.lease()) >= 0) {
            contradictions.add("dondoc.mail.timeout (%d s) must be shorter than dondoc.delivery.lease (%d s)"
                    .formatted(mail.timeout().toSeconds(), delivery.lease().toSeconds()));
        }
        if (delivery.workers() > connections) {
            contradictions.add("dondoc.delivery.workers (%d) must not be more than quarkus.mailer.max-pool-size (%d)"
                    .formatted(delivery.workers(), connections));
        }
        if (delivery.firstBackOff().compareTo(delivery.longestBackOff()) > 0) {
            contradictions.add(
                    "dondoc.delivery.first-back-off must not be longer than dondoc.delivery.longest-back-off");
        }
        if (!gathering.workBegins().isBefore(gathering.workEnds())) {
            contradictions.add("dondoc.gathering.work-begins (%s) must be before dondoc.gathering.work-ends (%s)"
                    .formatted(gathering.workBegins(), gathering.workEnds()));
        } else if (gathering.morning().isBefore(gathering.workBegins())
                || gathering.morning().isAfter(gathering.workEnds())) {
            contradictions.add("dondoc.gathering.morning (%s) must lie between work-begins and work-ends"
                    .formatted(gathering.morning()));
        }
        return contradictions;
    }
}
