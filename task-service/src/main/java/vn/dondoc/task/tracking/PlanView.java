package vn.dondoc.task.tracking;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import vn.dondoc.task.policy.ReminderKind;
import vn.dondoc.task.policy.StepKey;
import vn.dondoc.task.reminding.Audience;

/** What was and will be told of a task, earliest first. */
record PlanView(List<Told> steps) {

    /** One step for one audience; {@code at} is when it shall be heard. */
    record Told(StepKey key, ReminderKind kind, Instant at, Audience audience, State state) {}

    /** Where a step stands. */
    enum State {
        @JsonProperty("planned")
        PLANNED,
        @JsonProperty("fired")
        FIRED,
        @JsonProperty("superseded")
        SUPERSEDED,
        @JsonProperty("withdrawn")
        WITHDRAWN
    }
}
