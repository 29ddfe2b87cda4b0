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
 */
record ZnsAnswer(int error, String message, String messageId) {

    /** Empty for anything that is not an answer of the interface: HTML of a gateway, JSON cut off. */
    static Optional<ZnsAnswer> read(ObjectMapper json, String body) {
        try {
            var answer = json.readTree(body);
            return number(answer.path("error"))
                    .map(error -> new ZnsAnswer(
                            error,
                            answer.path("message").asText(""),
                            answer.path("data").path("msg_id").asText("")));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
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
