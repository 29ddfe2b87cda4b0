package vn.dondoc.directive.directory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** One office, or a name that stands for several. */
public enum UnitKind {
    @JsonProperty("unit")
    UNIT("đơn vị"),
    @JsonProperty("group")
    GROUP("nhóm đơn vị");

    private final String vietnamese;

    UnitKind(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }
}
