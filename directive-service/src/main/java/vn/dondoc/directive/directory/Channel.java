package vn.dondoc.directive.directory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A way to reach a person. */
enum Channel {
    @JsonProperty("email")
    EMAIL,
    @JsonProperty("zalo")
    ZALO;

    String wireName() {
        return this == EMAIL ? "email" : "zalo";
    }
}
