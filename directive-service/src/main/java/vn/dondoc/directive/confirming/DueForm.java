package vn.dondoc.directive.confirming;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.reading.Deadline;

/**
 * The deadline of an assignment in the fields of the page.
 *
 * @param words of the drafter
 * @param read the deadline as it was read; null where there was none
 */
record DueForm(
        Kind kind,
        String words,
        DateField lastDay,
        TimeField time,
        DateField targetDay,
        RecurrenceField recurrence,
        EventField event,
        @Nullable Deadline read) {

    /** What the clerk says that it is. */
    enum Kind {
        DAY("day"),
        RECURRING("recurring"),
        EVENT("event"),
        NONE("none");

        private final String wireName;

        Kind(String wireName) {
            this.wireName = wireName;
        }

        public String wireName() {
            return wireName;
        }

        /** A day where nothing was chosen: it may be left empty. */
        static Kind named(String wireName) {
            return Stream.of(values())
                    .filter(kind -> kind.wireName.equals(wireName))
                    .findFirst()
                    .orElse(DAY);
        }

        private static Kind of(@Nullable Deadline deadline) {
            if (deadline == null) {
                return DAY;
            }
            boolean awaits = deadline.lastDay() == null && (deadline.condition() != null || deadline.limit() != null);
            return deadline.recurrence() != null ? RECURRING : awaits ? EVENT : DAY;
        }
    }

    static DueForm of(@Nullable Deadline deadline) {
        return new DueForm(
                Kind.of(deadline),
                deadline == null ? "" : deadline.words().strip().replace("\r\n", "\n"),
                DateField.of(deadline == null ? null : deadline.lastDay()),
                TimeField.of(deadline == null ? null : deadline.time()),
                DateField.of(deadline == null ? null : deadline.targetDay()),
                RecurrenceField.of(deadline),
                EventField.of(deadline),
                deadline);
    }

    static DueForm blank() {
        return of(null);
    }

    /** Whether another kind than the read one was chosen and its fields were left empty. */
    boolean lacksDay() {
        return kind == Kind.DAY
                && read != null
                && Kind.of(read) != Kind.DAY
                && lastDay.typed().isEmpty()
                && targetDay.typed().isEmpty();
    }

    /** The deadline as confirmed: as read, corrected, entered, or none. */
    Optional<Deadline> deadline() {
        if (kind == Kind.NONE) {
            return Optional.empty();
        }
        return read != null && canonical().equals(of(read).canonical())
                ? Optional.of(read)
                : new ConfirmedDeadline(canonical(), read).deadline();
    }

    /** Without what belongs to another kind, its days written in one way. */
    private DueForm canonical() {
        boolean day = kind == Kind.DAY;
        return new DueForm(
                kind,
                words,
                day ? lastDay.canonical() : DateField.of(null),
                day || kind == Kind.RECURRING ? TimeField.of(time.value().orElse(null)) : TimeField.of(null),
                day || kind == Kind.EVENT ? targetDay.canonical() : DateField.of(null),
                kind == Kind.RECURRING ? recurrence : RecurrenceField.of(null),
                kind == Kind.EVENT ? event.canonical() : EventField.of(null),
                read);
    }
}
