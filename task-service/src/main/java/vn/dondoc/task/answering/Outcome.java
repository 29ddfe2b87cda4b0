package vn.dondoc.task.answering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.tracking.Answered;

/**
 * What became of an answer, for the page.
 *
 * @param by who had answered before; null: it was recorded now, or nothing was to be answered
 * @param at when somebody had answered before, or when the task was taken back
 */
record Outcome(
        boolean recorded,
        boolean withdrawn,
        @Nullable Instant at,
        @Nullable String by) {

    static Outcome of(Answered answered) {
        return switch (answered) {
            case Answered.Recorded(var task) -> new Outcome(true, false, null, null);
            case Answered.Already(var task, var at, var by) -> new Outcome(false, false, at, by);
            case Answered.NotAsked(var task, var withdrawnAt) -> new Outcome(false, true, withdrawnAt, null);
        };
    }
}
