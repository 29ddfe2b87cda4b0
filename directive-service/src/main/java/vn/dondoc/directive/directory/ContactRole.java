package vn.dondoc.directive.directory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a person answers for in the unit. */
enum ContactRole {
    @JsonProperty("focal")
    FOCAL("đầu mối"),
    @JsonProperty("head")
    HEAD("lãnh đạo");

    private final String vietnamese;

    ContactRole(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    String wireName() {
        return this == FOCAL ? "focal" : "head";
    }
}
