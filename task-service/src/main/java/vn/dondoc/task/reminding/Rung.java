package vn.dondoc.task.reminding;

import java.util.List;

/** One rung of a policy: when somebody hears, of what kind, and who. */
record Rung(When when, ReminderKind kind, List<Recipient> tells) {

    /** From where the day of a rung is counted. */
    sealed interface When {

        StepKey key();

        /** The moment the unit is given the task. */
        record AtOnce() implements When {
            @Override
            public StepKey key() {
                return StepKey.ASSIGNMENT;
            }
        }

        /** Working days after the assignment, while nobody has acknowledged it. */
        record Unacknowledged(int workingDays) implements When {
            @Override
            public StepKey key() {
                return StepKey.afterAssignment(workingDays);
            }
        }

        /** Hours after the assignment, while nobody has acknowledged it; moved into office hours. */
        record HoursUnacknowledged(int hours) implements When {
            @Override
            public StepKey key() {
                return StepKey.hoursAfterAssignment(hours);
            }
        }

        /** The last working day up to the target day. */
        record OnTargetDay() implements When {
            @Override
            public StepKey key() {
                return StepKey.TARGET_DAY;
            }
        }

        /** Working days before the last working day up to the last day; 0 is that day itself. */
        record Before(int workingDays) implements When {
            @Override
            public StepKey key() {
                return StepKey.before(workingDays);
            }
        }

        /** Hours before the end of the last day, or before the hour the document names; moved into office hours. */
        record HoursBefore(int hours) implements When {
            @Override
            public StepKey key() {
                return StepKey.hoursBefore(hours);
            }
        }

        /** Hours after the same moment, moved into office hours. */
        record HoursAfter(int hours) implements When {
            @Override
            public StepKey key() {
                return StepKey.hoursAfter(hours);
            }
        }

        /** Days after the last day, moved to the next working day. */
        record After(int days) implements When {
            @Override
            public StepKey key() {
                return StepKey.after(days);
            }
        }
    }
}
