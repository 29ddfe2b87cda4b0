package vn.dondoc.notification.delivery.zalo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;

/**
 * What Zalo answered. Numbers come as numbers or as strings, {@code data} may be missing or null.
 *
 * @param error 0: accepted
 * @param messageId Zalo's id of the message, empty if it gave none
 * @param remaining messages left of the day's quota, if it said
 */
record ZnsAnswer(int error, String message, String messageId, Optional<Integer> remaining) {

    /** Empty for anything that is not an answer of the interface: HTML of a gateway, JSON cut off. */
    static Optional<ZnsAnswer> read(ObjectMapper json, String body) {
        try {
            var answer = json.readTree(body);
            return number(answer.path("error"))
                    .map(error -> new ZnsAnswer(
                            error,
                            answer.path("message").asText(""),
                            id(answer.path("data")),
                            number(answer.path("data").path("quota").path("remainingQuota"))));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    /** By telephone number it is called one way, by user id the other. */
    private static String id(JsonNode data) {
        return data.path("msg_id").asText(data.path("message_id").asText(""));
    }

    private static Optional<Integer> number(JsonNode value) {
        try {
            return value.isValueNode() && !value.isNull()
                    ? Optional.of(Integer.parseInt(value.asText().strip()))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
