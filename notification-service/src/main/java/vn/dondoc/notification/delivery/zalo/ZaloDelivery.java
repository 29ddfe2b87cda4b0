package vn.dondoc.notification.delivery.zalo;

import jakarta.enterprise.context.ApplicationScoped;
import vn.dondoc.notification.delivery.Attempt;
import vn.dondoc.notification.delivery.BackOff;
import vn.dondoc.notification.delivery.Deliverer;
import vn.dondoc.notification.delivery.DeliveryOutcome;
import vn.dondoc.notification.message.ZaloText;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.MessageId;

/**
 * Sends Zalo messages by user id or telephone number. Zalo documents no protection against a second copy, so an attempt of unknown
 * outcome is never made again.
 */
@ApplicationScoped
class ZaloDelivery implements Deliverer {

    private final ZaloApi zalo;
    private final ZaloLinks links;
    private final ZaloEvents events;
    private final DailyQuota quota;
    private final AnswersOfZalo sending;
    private final ZaloSettings settings;
    private final BackOff backOff;
    private final Night night;

    ZaloDelivery(
            ZaloApi zalo,
            ZaloLinks links,
            ZaloEvents events,
            DailyQuota quota,
            AnswersOfZalo sending,
            ZaloSettings settings,
            BackOff backOff) {
        this.zalo = zalo;
        this.links = links;
        this.events = events;
        this.quota = quota;
        this.sending = sending;
        this.settings = settings;
        this.backOff = backOff;
        this.night = new Night(settings.nightBegins(), settings.nightEnds());
    }

    @Override
    public Channel channel() {
        return Channel.ZALO;
    }

    /** The tracking id: at most 48 characters, letters and digits only. */
    @Override
    public String reference(MessageId message) {
        return message.value().toString().replace("-", "");
    }

    @Override
    public boolean isRepeatable() {
        return false;
    }

    @Override
    public boolean hasWordOf(String sentAs) {
        return events.hasToldOf(sentAs);
    }

    @Override
    public DeliveryOutcome deliver(Attempt attempt) {
        if (!(attempt.content() instanceof ZaloText text)) {
            throw new IllegalArgumentException("Message " + attempt.message().value() + " is not written for Zalo");
        }
        if (!settings.isComplete()) {
            return new DeliveryOutcome.Unavailable(
                    backOff.after(attempt.number(), attempt.began()), "Kênh Zalo chưa được cấu hình.");
        }
        if (night.isAt(attempt.began())) {
            return new DeliveryOutcome.Deferred(
                    night.nextEnd(attempt.began()), "Zalo không nhận tin nhắc vào ban đêm.");
        }
        return quota.closed(attempt.urgent(), attempt.began())
                .<DeliveryOutcome>map(closed -> new DeliveryOutcome.Unavailable(closed.until(), closed.reason()))
                .orElseGet(() -> byUserOrPhone(attempt, text));
    }

    /** By user id where the person has linked an account; what surely did not go that way goes by telephone number. */
    private DeliveryOutcome byUserOrPhone(Attempt attempt, ZaloText text) {
        var phone = Phone.canonical(attempt.address());
        var user = links.user(attempt.contact());
        if (user.isPresent()) {
            var outcome = byUser(attempt, user.get(), text);
            if (phone.isEmpty() || !(outcome instanceof DeliveryOutcome.Refused)) {
                return outcome;
            }
        }
        return phone.map(number -> byPhone(attempt, number, text))
                .orElseGet(() -> new DeliveryOutcome.Refused("Số Zalo trong danh bạ không hợp lệ."));
    }

    private DeliveryOutcome byUser(Attempt attempt, String user, ZaloText text) {
        var template = settings.userTemplateId().or(settings::templateId).orElseThrow();
        var message = new OaMessage(user, template, text.values(), reference(attempt.message()));
        return sending.send(token -> zalo.send(token, message), ZnsError::ofAccount, attempt);
    }

    private DeliveryOutcome byPhone(Attempt attempt, String phone, ZaloText text) {
        var template = settings.templateId().orElseThrow();
        var message = new ZnsMessage(phone, template, text.values(), reference(attempt.message()));
        return sending.send(token -> zalo.send(token, message), ZnsError::of, attempt);
    }
}
