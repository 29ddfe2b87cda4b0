package vn.dondoc.notification.delivery.zalo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;

/** What Zalo answered when asked for new tokens. Never printed: it holds secrets. */
sealed interface TokenAnswer {

    /** A new pair. @param refreshToken empty if Zalo gave none, then the old one stays good */
    record Renewed(String accessToken, String refreshToken, Duration validFor) implements TokenAnswer {
        @Override
        public String toString() {
            return "Renewed[validFor=" + validFor + "]";
        }
    }

    /** Too many requests; ask later. */
    record NotNow() implements TokenAnswer {}

    /** The chain is broken: used, expired or revoked. */
    record Refused(String error) implements TokenAnswer {}

    /** Not an answer of the interface. */
    record Unreadable() implements TokenAnswer {}

    static TokenAnswer read(ObjectMapper json, String body) {
        try {
            var answer = json.readTree(body);
            var error = answer.path("error").asText("0");
            var access = answer.path("access_token").asText("");
            if (error.equals("0") && !access.isBlank()) {
                long seconds =
                        Long.parseLong(answer.path("expires_in").asText("").strip());
                return new Renewed(access, answer.path("refresh_token").asText(""), Duration.ofSeconds(seconds));
            }
            if (error.equals("-32")) {
                return new NotNow();
            }
            return error.equals("0") ? new Unreadable() : new Refused(error);
        } catch (JsonProcessingException | NumberFormatException e) {
            return new Unreadable();
        }
    }
}
