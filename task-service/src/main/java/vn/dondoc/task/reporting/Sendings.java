package vn.dondoc.task.reporting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * To whom the report of the present week is sent, and how it stands with that.
 *
 * @param goesAt when it goes by itself; null: only a person sends it
 * @param justSent to how many units somebody has sent it a moment ago; null: nobody has
 */
record Sendings(
        List<OfUnit> units,
        @Nullable Instant goesAt,
        @Nullable Integer justSent,
        boolean maySend) {

    /** True when somebody has asked for it a moment ago, even if it went to nobody: a template takes the number 0 for false. */
    public boolean wasAsked() {
        return justSent != null;
    }

    /** True while there is a unit that has not had it. */
    public boolean open() {
        return units.stream().anyMatch(unit -> unit.sentAt() == null);
    }

    /**
     * One unit that watches over tasks.
     *
     * @param sentAt null: it has not had the report
     * @param sentBy null: it went by itself
     * @param results how it ended with each who was to hear
     */
    record OfUnit(
            String unit,
            String name,
            @Nullable Instant sentAt,
            @Nullable String sentBy,
            List<String> results) {}
}
