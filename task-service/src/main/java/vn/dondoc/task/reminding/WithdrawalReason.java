package vn.dondoc.task.reminding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why something handed over is taken back, and how much of it. */
public enum WithdrawalReason {
    @JsonProperty("completed")
    COMPLETED("true"),
    @JsonProperty("withdrawn")
    WITHDRAWN("true"),
    /** What asks for the acknowledgement does not depend on the deadline. */
    @JsonProperty("deadline-changed")
    DEADLINE_CHANGED("step not like 'A%'"),
    @JsonProperty("acknowledged")
    ACKNOWLEDGED("step like 'A+%'");

    private final String concerns;

    WithdrawalReason(String concerns) {
        this.concerns = concerns;
    }

    /** Condition on a row of {@code intent}. */
    String concerns() {
        return concerns;
    }
}
