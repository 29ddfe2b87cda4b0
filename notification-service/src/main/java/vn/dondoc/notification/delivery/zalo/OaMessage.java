package vn.dondoc.notification.delivery.zalo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/** The body of {@code POST /v3.0/oa/message/template}: to a follower by user id. */
record OaMessage(
        @JsonProperty("user_id") String userId,
        @JsonProperty("template_id") String templateId,
        @JsonProperty("template_data") Map<String, String> templateData,
        @JsonProperty("tracking_id") String trackingId) {}
