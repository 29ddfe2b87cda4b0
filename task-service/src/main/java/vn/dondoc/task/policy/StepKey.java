package vn.dondoc.task.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Name of a step of a plan, the same in tables, events and pages: {@code A} the assignment notice, {@code C} the notice
 * to a coordinating unit, {@code P} the target day, {@code A+n} n working days after the assignment, {@code T-n} and
 * {@code T+n} before and after the last day; {@code M+n} the beginning of the n-th month after the assignment; with an
 * {@code h} hours instead of days. {@code W} says that the task is theirs no more; {@code R} is the leadership report, which is
 * no task's.
 */
public record StepKey(@JsonValue String value) {

    /** Stands first: the keys below are checked against it. */
    private static final Pattern SHAPE = Pattern.compile("A|C|P|R|W|M\\+\\d{1,3}|A\\+\\d{1,3}h?|T[-+]\\d{1,3}h?");

    public static final StepKey ASSIGNMENT = new StepKey("A");
    public static final StepKey COORDINATION = new StepKey("C");
    public static final StepKey WITHDRAWAL = new StepKey("W");
    public static final StepKey REPORT = new StepKey("R");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StepKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a step: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
