package vn.dondoc.notification.delivery.zalo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.dondoc.notification.delivery.Attempt;
import vn.dondoc.notification.delivery.BackOff;
import vn.dondoc.notification.delivery.Deliverer;
import vn.dondoc.notification.delivery.DeliveryOutcome;
import vn.dondoc.notification.delivery.Scrubbed;
import vn.dondoc.notification.message.ZaloText;
import vn.dondoc.notification.notice.Channel;
import vn.dondoc.notification.notice.MessageId;

/**
 * Sends Zalo messages by telephone number. Zalo documents no protection against a second copy, so an attempt of unknown
 * outcome is never made again.
 */
@ApplicationScoped
class ZaloDelivery implements Deliverer {

    private static final int TOO_MANY_REQUESTS = 429;

    private final ZaloApi zalo;
    private final AccessTokens tokens;
    private final ZaloSettings settings;
    private final ObjectMapper json;
    private final BackOff backOff;
    private final MeterRegistry meters;
    private final Night night;

    ZaloDelivery(
            ZaloApi zalo,
            AccessTokens tokens,
            ZaloSettings settings,
            ObjectMapper json,
            BackOff backOff,
            MeterRegistry meters) {
        this.zalo = zalo;
        this.tokens = tokens;
        this.settings = settings;
        this.json = json;
        this.backOff = backOff;
        this.meters = meters;
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
    public DeliveryOutcome deliver(Attempt attempt) {
        if (!(attempt.content() instanceof ZaloText text)) {
            throw new IllegalArgumentException("Message " + attempt.message().value() + " is not written for Zalo");
        }
        if (!settings.isComplete()) {
            return new DeliveryOutcome.Unavailable(retryAt(attempt), "Kênh Zalo chưa được cấu hình.");
        }
        var phone = Phone.canonical(attempt.address());
        if (phone.isEmpty()) {
            return new DeliveryOutcome.Refused("Số Zalo trong danh bạ không hợp lệ.");
        }
        if (night.isAt(attempt.began())) {
            return new DeliveryOutcome.Deferred(
                    night.nextEnd(attempt.began()), "Zalo không nhận tin nhắc vào ban đêm.");
        }
        return send(
                attempt,
                new ZnsMessage(
                        phone.get(), settings.templateId().orElseThrow(), text.values(), reference(attempt.message())));
    }

    private DeliveryOutcome send(Attempt attempt, ZnsMessage message) {
        try {
            var token = tokens.current(attempt.began());
            var reply = zalo.send(token, message);
            return outcome(
                    isAboutToken(reply) ? zalo.send(tokens.insteadOf(token, attempt.began()), message) : reply,
                    attempt);
        } catch (TokenUnavailable e) {
            alarm("token");
            return new DeliveryOutcome.Unavailable(retryAt(attempt), String.valueOf(e.getMessage()));
        }
    }

    private DeliveryOutcome outcome(HttpReply reply, Attempt attempt) {
        return switch (reply) {
            case HttpReply.Body(int status, String text)
            when status == TOO_MANY_REQUESTS ->
                new DeliveryOutcome.Deferred(retryAt(attempt), "Zalo đang giới hạn số yêu cầu.");
            // Whatever the status: a failing gateway may have passed the message on
            case HttpReply.Body body ->
                ZnsAnswer.read(json, body.text())
                        .map(answer -> outcome(answer, attempt))
                        .orElseGet(() -> new DeliveryOutcome.Unknown(
                                "Zalo trả lời không đọc được, không rõ tin đã gửi hay chưa."));
            case HttpReply.NotSent notSent ->
                new DeliveryOutcome.Deferred(retryAt(attempt), "Không kết nối được Zalo.");
            case HttpReply.NoAnswer noAnswer ->
                new DeliveryOutcome.Unknown("Zalo không trả lời, không rõ tin đã gửi hay chưa.");
        };
    }

    private boolean isAboutToken(HttpReply reply) {
        return reply instanceof HttpReply.Body body
                && ZnsAnswer.read(json, body.text())
                        .filter(answer -> ZnsError.of(answer.error()) == ZnsError.TOKEN)
                        .isPresent();
    }

    private DeliveryOutcome outcome(ZnsAnswer answer, Attempt attempt) {
        var said = "Zalo trả lời " + answer.error() + ": " + Scrubbed.of(answer.message());
        return switch (ZnsError.of(answer.error())) {
            case ACCEPTED ->
                new DeliveryOutcome.Delivered(
                        answer.messageId().isEmpty() ? reference(attempt.message()) : answer.messageId());
            case RECIPIENT -> new DeliveryOutcome.Refused(said);
            case REQUEST -> {
                alarm("request");
                yield new DeliveryOutcome.Refused(said);
            }
            case TOKEN, CONFIGURATION -> {
                alarm("configuration");
                yield new DeliveryOutcome.Unavailable(retryAt(attempt), said);
            }
            case QUOTA -> {
                alarm("quota");
                yield new DeliveryOutcome.Unavailable(night.nextEnd(attempt.began()), said);
            }
            case NIGHT -> new DeliveryOutcome.Deferred(night.nextEnd(attempt.began()), said);
            case RATE -> new DeliveryOutcome.Deferred(retryAt(attempt), said);
            case AMBIGUOUS -> new DeliveryOutcome.Unknown(said);
        };
    }

    private Instant retryAt(Attempt attempt) {
        return backOff.after(attempt.number(), attempt.began());
    }

    /** What only an administrator can mend must be seen by one. */
    private void alarm(String about) {
        meters.counter("dondoc.zalo.alarms", "about", about).increment();
    }
}
