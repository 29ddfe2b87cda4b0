package vn.dondoc.task.tracking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.directive.Limit;

/** The day that a document left open, as somebody enters it. */
sealed interface AwaitedDay {

    /** The last day itself. */
    record LastDay(LocalDate day) implements AwaitedDay {}

    /**
     * The day of the event from which the last day is counted.
     *
     * @param limit how much is counted; null: as the document says
     */
    record Event(LocalDate day, @Nullable Limit limit) implements AwaitedDay {}
}
