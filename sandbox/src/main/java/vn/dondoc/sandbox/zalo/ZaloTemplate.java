package vn.dondoc.sandbox.zalo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An approved template: the words Zalo shows around the values it is sent.
 *
 * @param body with each parameter in angle brackets
 * @param button the label of its button, and the parameter that completes its address
 * @param byUserId whether it may go to a follower by user id too (those made since 10/12/2025)
 * @param dailyLimit how many a day
 */
record ZaloTemplate(
        String id,
        String name,
        String tag,
        List<Param> params,
        String body,
        @Nullable Button button,
        boolean atNight,
        boolean byUserId,
        int dailyLimit) {

    /** @param type as Zalo numbers them: 5 a label, 9 a name, 11 a time, 13 an address … */
    record Param(String name, boolean require, String type, int maxLength, int minLength, boolean acceptNull) {}

    /** @param address with the parameter in angle brackets */
    record Button(String label, String address) {}

    /** @throws ZaloRefusal if the values do not fit the parameters */
    void check(JsonNode data) {
        if (!data.isObject() || data.isEmpty()) {
            throw ZaloError.DATA_EMPTY.refusal();
        }
        for (Map.Entry<String, JsonNode> field : data.properties()) {
            if (params.stream().noneMatch(param -> param.name().equals(field.getKey()))) {
                throw ZaloError.DATA_INVALID.refusal(field.getKey() + " is not defined");
            }
        }
        params.forEach(param -> check(param, data.path(param.name())));
    }

    private static void check(Param param, JsonNode value) {
        String text = value.asText("");
        if (value.isMissingNode() || value.isNull() || text.isBlank()) {
            if (param.require() && !param.acceptNull()) {
                throw ZaloError.PARAM_MISSING.refusal(param.name());
            }
            return;
        }
        if (!value.isTextual()) {
            throw ZaloError.PARAM_FORMAT.refusal(param.name());
        }
        int length = text.codePointCount(0, text.length());
        if (length > param.maxLength()) {
            throw ZaloError.PARAM_TOO_LONG.refusal(param.name());
        }
        if (length < param.minLength()) {
            throw ZaloError.PARAM_FORMAT.refusal(param.name());
        }
    }

    /** The bubble in words; the button's address stands on the last line. */
    String shown(JsonNode data) {
        String words = fill(body, data);
        return button == null ? words : words + "\n[" + button.label() + "] " + fill(button.address(), data);
    }

    private String fill(String pattern, JsonNode data) {
        String filled = pattern;
        for (Param param : params) {
            filled = filled.replace(
                    "<" + param.name() + ">", data.path(param.name()).asText(""));
        }
        return filled;
    }
}
