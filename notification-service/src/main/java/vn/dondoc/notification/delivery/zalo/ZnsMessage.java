package vn.dondoc.notification.delivery.zalo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;

/** The body of {@code POST /message/template}. */
record ZnsMessage(
        String phone,
        @JsonProperty("template_id") String templateId,
        @JsonProperty("template_data") Map<String, String> templateData,
        @JsonProperty("tracking_id") String trackingId) {}
