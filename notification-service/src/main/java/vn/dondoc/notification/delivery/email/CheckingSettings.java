package vn.dondoc.notification.delivery.email;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.dondoc.notification.delivery.DeliverySettings;

/** Settings that must agree with each other, each well in itself. A service in which they do not does not start. */
@ApplicationScoped
class CheckingSettings {

    private final MailSettings mail;
    private final DeliverySettings delivery;
    private final int connections;

    CheckingSettings(
            MailSettings mail,
            DeliverySettings delivery,
            @ConfigProperty(name = "quarkus.mailer.max-pool-size", defaultValue = "10") int connections) {
        this.mail = mail;
        this.delivery = delivery;
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
        if (delivery.workers() < 1) {
            contradictions.add("dondoc.delivery.workers (%d) must be at least 1".formatted(delivery.workers()));
        }
        if (delivery.workers() > connections) {
            contradictions.add("dondoc.delivery.workers (%d) must not be more than quarkus.mailer.max-pool-size (%d)"
                    .formatted(delivery.workers(), connections));
        }
        if (delivery.firstBackOff().compareTo(delivery.longestBackOff()) > 0) {
            contradictions.add(
                    "dondoc.delivery.first-back-off must not be longer than dondoc.delivery.longest-back-off");
        }
        return contradictions;
    }
}
