package vn.dondoc.task.policy;

/** From where the moment of a step is counted. */
public sealed interface When {

    int HOURS_A_DAY = 24;

    /** The strength of the last day itself: beyond what 999 days before it make. */
    int LAST_DAY = 60_000;

    /** The moment the unit is given the task. */
    record AtOnce() implements When {}

    /** Working days after the assignment, while nobody has acknowledged it. */
    record Unacknowledged(int workingDays) implements When {}

    /** Hours after the assignment, while nobody has acknowledged it; moved into office hours. */
    record HoursUnacknowledged(int hours) implements When {}

    /** The last working day up to the target day. */
    record OnTargetDay() implements When {}

    /** Working days before the last working day up to the last day; 0 is that day itself. */
    record Before(int workingDays) implements When {}

    /** Hours before the end of the last day, or before the hour the document names; moved into office hours. */
    record HoursBefore(int hours) implements When {}

    /** Hours after the same moment, moved into office hours. */
    record HoursAfter(int hours) implements When {}

    /** Days after the last day, moved to the next working day. */
    record After(int days) implements When {}

    /** The first working day of the n-th month after the assignment, while there is no last day. */
    record Monthly(int months) implements When {}

    /** @throws IllegalArgumentException for a step that is no task's, {@code C} */
    static When of(StepKey step) {
        var key = step.value();
        boolean hours = key.endsWith("h");
        return switch (key.length() == 1 ? key : key.substring(0, 2)) {
            case "A" -> new AtOnce();
            case "P" -> new OnTargetDay();
            case "A+" -> hours ? new HoursUnacknowledged(amount(key)) : new Unacknowledged(amount(key));
            case "M+" -> new Monthly(amount(key));
            case "T-" -> hours ? new HoursBefore(amount(key)) : new Before(amount(key));
            case "T+" -> hours ? new HoursAfter(amount(key)) : new After(amount(key));
            default -> throw new IllegalArgumentException("No step of a task: " + step);
        };
    }

    private static int amount(String key) {
        return Integer.parseInt(key.substring(2).replace("h", ""));
    }

    /** The kind of message it makes. */
    default ReminderKind kind() {
        return switch (this) {
            case AtOnce() -> ReminderKind.ASSIGNMENT;
            case Before(int days) when days == 0 -> ReminderKind.DUE_TODAY;
            case Unacknowledged _, HoursUnacknowledged _, Monthly _, OnTargetDay _, Before _, HoursBefore _ ->
                ReminderKind.REMINDER;
            case HoursAfter _, After _ -> ReminderKind.WARNING;
        };
    }

    /** Of two that meet the greater speaks for both: the later in the life of a task, the assignment for all. */
    default int strength() {
        return switch (this) {
            case HoursUnacknowledged(int hours) -> hours;
            case Unacknowledged(int days) -> days * HOURS_A_DAY;
            case Monthly(int months) -> LAST_DAY / 4 + months;
            case OnTargetDay() -> LAST_DAY / 2;
            case Before(int days) -> LAST_DAY - days * HOURS_A_DAY;
            case HoursBefore(int hours) -> LAST_DAY - hours;
            case HoursAfter(int hours) -> LAST_DAY + hours;
            case After(int days) -> LAST_DAY + days * HOURS_A_DAY;
            case AtOnce() -> 2 * LAST_DAY;
        };
    }
}
