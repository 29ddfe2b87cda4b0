package vn.dondoc.task.reminding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Name of a step of a plan, the same in tables, events and pages: {@code A} the assignment notice, {@code C} the notice
 * to a coordinating unit, {@code P} the target day, {@code A+n} n working days after the assignment, {@code T-n} and
 * {@code T+n} before and after the last day; with an {@code h} hours instead of days.
 */
public record StepKey(@JsonValue String value) {

    /** Stands first: the keys below are checked against it. */
    private static final Pattern SHAPE = Pattern.compile("A|C|P|A\\+\\d{1,3}h?|T[-+]\\d{1,3}h?");

    public static final StepKey ASSIGNMENT = new StepKey("A");
    public static final StepKey COORDINATION = new StepKey("C");
    public static final StepKey TARGET_DAY = new StepKey("P");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StepKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a step: " + value);
        }
    }

    static StepKey afterAssignment(int workingDays) {
        return new StepKey("A+" + workingDays);
    }

    static StepKey hoursAfterAssignment(int hours) {
        return new StepKey("A+" + hours + "h");
    }

    static StepKey hoursBefore(int hours) {
        return new StepKey("T-" + hours + "h");
    }

    static StepKey hoursAfter(int hours) {
        return new StepKey("T+" + hours + "h");
    }

    static StepKey before(int workingDays) {
        return new StepKey("T-" + workingDays);
    }

    static StepKey after(int days) {
        return new StepKey("T+" + days);
    }

    @Override
    public String toString() {
        return value;
    }
}
