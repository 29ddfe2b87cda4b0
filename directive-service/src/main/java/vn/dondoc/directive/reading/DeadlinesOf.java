package vn.dondoc.directive.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.reader.deadline.DeadlineReading;

/** Sorts the deadlines of one item: each hard one makes an assignment, a softer one is the target day on the way to it. */
final class DeadlinesOf {

    private DeadlinesOf() {}

    /** @return one entry for each assignment that the item becomes; a single null where it is undated */
    static List<@Nullable Deadline> item(List<DeadlineReading> readings, int origin) {
        var hard = readings.stream().filter(reading -> !reading.target()).toList();
        var target = readings.stream().filter(DeadlineReading::target).findFirst();
        var targetDay = target.map(DeadlineReading::lastDay).orElse(null);
        var deadlines = new ArrayList<@Nullable Deadline>();
        hard.forEach(
                reading -> deadlines.add(deadline(reading, reading.lastDay(), onTheWayTo(reading, targetDay), origin)));
        if (hard.isEmpty()) {
            deadlines.add(target.map(reading -> deadline(reading, null, targetDay, origin))
                    .orElse(null));
        }
        return deadlines;
    }

    /** Of two days for one item the softer one is a step on the way to the later day only. */
    private static @Nullable LocalDate onTheWayTo(DeadlineReading hard, @Nullable LocalDate targetDay) {
        var lastDay = hard.lastDay();
        return targetDay != null && lastDay != null && targetDay.isAfter(lastDay) ? null : targetDay;
    }

    private static Deadline deadline(
            DeadlineReading reading, @Nullable LocalDate lastDay, @Nullable LocalDate targetDay, int origin) {
        return new Deadline(
                reading.words(),
                reading.kind().wireName(),
                reading.writtenDay(),
                lastDay,
                reading.time(),
                targetDay,
                reading.recurrence(),
                reading.condition(),
                reading.limit() == null ? null : CountedPeriod.of(reading.limit()),
                reading.rule(),
                reading.derivation(),
                reading.start() - origin,
                reading.end() - origin);
    }
}
