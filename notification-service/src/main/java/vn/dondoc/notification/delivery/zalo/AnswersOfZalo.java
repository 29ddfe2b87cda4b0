package vn.dondoc.notification.delivery.zalo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import vn.dondoc.notification.delivery.Attempt;
import vn.dondoc.notification.delivery.BackOff;
import vn.dondoc.notification.delivery.DeliveryOutcome;
import vn.dondoc.notification.delivery.Scrubbed;

/** Makes one request with a good token, and says what Zalo's answer means for the attempt. */
@ApplicationScoped
class AnswersOfZalo {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final Duration CIRCUIT_STAYS_OPEN = Duration.ofMinutes(1);

    private final AccessTokens tokens;
    private final DailyQuota quota;
    private final Night night;
    private final ObjectMapper json;
    private final BackOff backOff;
    private final MeterRegistry meters;

    AnswersOfZalo(
            AccessTokens tokens,
            DailyQuota quota,
            ZaloSettings settings,
            ObjectMapper json,
            BackOff backOff,
            MeterRegistry meters) {
        this.tokens = tokens;
        this.quota = quota;
        this.night = new Night(settings.nightBegins(), settings.nightEnds());
        this.json = json;
        this.backOff = backOff;
        this.meters = meters;
    }

    /** @param request with an access token; made a second time if Zalo refuses the first token */
    DeliveryOutcome send(Function<String, HttpReply> request, IntFunction<ZnsError> catalogue, Attempt attempt) {
        try {
            var token = tokens.current(attempt.began());
            var reply = request.apply(token);
            return outcome(
                    isAboutToken(reply, catalogue) ? request.apply(tokens.insteadOf(token, attempt.began())) : reply,
                    catalogue,
                    attempt);
        } catch (TokenUnavailable e) {
            alarm("token");
            return new DeliveryOutcome.Unavailable(retryAt(attempt), String.valueOf(e.getMessage()));
        } catch (ZaloOutage e) {
            return outcome(e.reply(), catalogue, attempt);
        } catch (CircuitBreakerOpenException e) {
            alarm("outage");
            return new DeliveryOutcome.Unavailable(
                    attempt.began().plus(CIRCUIT_STAYS_OPEN), "Zalo đang gián đoạn, tạm thời không gửi qua Zalo.");
        }
    }

    private boolean isAboutToken(HttpReply reply, IntFunction<ZnsError> catalogue) {
        return reply instanceof HttpReply.Body body
                && ZnsAnswer.read(json, body.text())
                        .filter(answer -> catalogue.apply(answer.error()) == ZnsError.TOKEN)
                        .isPresent();
    }

    private DeliveryOutcome outcome(HttpReply reply, IntFunction<ZnsError> catalogue, Attempt attempt) {
        return switch (reply) {
            case HttpReply.Body(int status, String text)
            when status == TOO_MANY_REQUESTS ->
                new DeliveryOutcome.Deferred(retryAt(attempt), "Zalo đang giới hạn số yêu cầu.");
            // Whatever the status: a failing gateway may have passed the message on
            case HttpReply.Body body ->
                ZnsAnswer.read(json, body.text())
                        .map(answer -> outcome(answer, catalogue.apply(answer.error()), attempt))
                        .orElseGet(() -> new DeliveryOutcome.Unknown(
                                "Zalo trả lời không đọc được, không rõ tin đã gửi hay chưa."));
            case HttpReply.NotSent notSent ->
                new DeliveryOutcome.Deferred(retryAt(attempt), "Không kết nối được Zalo.");
            case HttpReply.NoAnswer noAnswer ->
                new DeliveryOutcome.Unknown("Zalo không trả lời, không rõ tin đã gửi hay chưa.");
        };
    }

    private DeliveryOutcome outcome(ZnsAnswer answer, ZnsError meaning, Attempt attempt) {
        var said = "Zalo trả lời " + answer.error() + ": " + Scrubbed.of(answer.message());
        return switch (meaning) {
            case ACCEPTED -> {
                answer.remaining().ifPresent(left -> quota.left(left, attempt.began()));
                yield new DeliveryOutcome.Delivered(
                        answer.messageId().isEmpty()
                                ? attempt.message().value().toString().replace("-", "")
                                : answer.messageId());
            }
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
                yield new DeliveryOutcome.Unavailable(quota.exhausted(attempt.began()), said);
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
