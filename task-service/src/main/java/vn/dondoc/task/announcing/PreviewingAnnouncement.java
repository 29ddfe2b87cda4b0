package vn.dondoc.task.announcing;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dondoc.task.announcing.AnnouncementPreview.Day;
import vn.dondoc.task.announcing.AnnouncementPreview.Moved;
import vn.dondoc.task.announcing.AnnouncementPreview.MovedStep;
import vn.dondoc.task.calendar.CalendarInForce;
import vn.dondoc.task.calendar.Calendars;
import vn.dondoc.task.directive.Units;
import vn.dondoc.task.policy.Policies;
import vn.dondoc.task.policy.PolicyBook;
import vn.dondoc.task.policy.StepKey;
import vn.dondoc.task.reminding.Audience;
import vn.dondoc.task.reminding.RemindedTask;
import vn.dondoc.task.reminding.Replanning;
import vn.dondoc.task.reminding.Step;
import vn.dondoc.task.tracking.MovedDay;
import vn.dondoc.task.tracking.MovingCountedDays;

/** Counts and plans the open tasks by the present calendar and by an announced one, and says what differs. */
@ApplicationScoped
class PreviewingAnnouncement {

    /** Enough to judge an announcement by; so many plans are reckoned within some seconds. */
    private static final int MOST_TASKS = 20_000;

    private static final int MOST_EXAMPLES = 50;

    /** Longer than any plan. */
    private static final Duration AHEAD = Duration.ofDays(3_650);

    private final Calendars calendars;
    private final Policies policies;
    private final Replanning replanning;
    private final MovingCountedDays moving;
    private final Units units;

    PreviewingAnnouncement(
            Calendars calendars, Policies policies, Replanning replanning, MovingCountedDays moving, Units units) {
        this.calendars = calendars;
        this.policies = policies;
        this.replanning = replanning;
        this.moving = moving;
        this.units = units;
    }

    @Transactional
    AnnouncementPreview preview(Announcement announcement, Instant now) {
        CheckingAnnouncement.check(announcement, now);
        var present = calendars.inForce();
        var changed = present.changedBy(announcement.source(), announcement.days(), now);
        var movedDays = moving.moved(changed.calendar(), now);
        var moved = new LinkedHashSet<>(movedDays.stream().map(MovedDay::taskId).toList());
        var tasks = replanning.open(MOST_TASKS);
        var book = policies.book();
        var steps = tasks.stream()
                .filter(task -> !moved.contains(task.mention().id()))
                .flatMap(task -> movedSteps(task, book, present, changed, now))
                .sorted(comparing(PreviewingAnnouncement::first))
                .toList();
        return new AnnouncementPreview(
                present.version(),
                days(announcement, present, changed),
                tasks.size(),
                movedDays.size(),
                named(movedDays),
                steps.size(),
                steps.stream().limit(MOST_EXAMPLES).toList());
    }

    private static List<Day> days(Announcement announcement, CalendarInForce present, CalendarInForce changed) {
        return announcement.days().stream()
                .filter(day -> present.calendar().isWorkingDay(day.date())
                        != changed.calendar().isWorkingDay(day.date()))
                .map(day -> new Day(day.date(), changed.calendar().isWorkingDay(day.date()), day.name()))
                .sorted(comparing(Day::date))
                .toList();
    }

    private List<Moved> named(List<MovedDay> moved) {
        var first = moved.stream().limit(MOST_EXAMPLES).toList();
        var names = units.namesOf(first.stream().map(MovedDay::unit).toList());
        return first.stream()
                .map(day -> new Moved(
                        day.taskId(), names.getOrDefault(day.unit(), day.unit()), day.words(), day.from(), day.to()))
                .toList();
    }

    private Stream<MovedStep> movedSteps(
            RemindedTask task, PolicyBook book, CalendarInForce present, CalendarInForce changed, Instant now) {
        var before = told(replanning.coming(task, book, present, now, now.plus(AHEAD)));
        var after = told(replanning.coming(task, book, changed, now, now.plus(AHEAD)));
        var all = new LinkedHashSet<>(before.keySet());
        all.addAll(after.keySet());
        var moved = new ArrayList<MovedStep>();
        for (var key : all) {
            var from = before.get(key);
            var to = after.get(key);
            if (!Objects.equals(from, to)) {
                var mention = task.mention();
                moved.add(new MovedStep(mention.id(), mention.unitName(), key.step(), key.audience(), from, to));
            }
        }
        return moved.stream();
    }

    private static Map<Key, Instant> told(List<Step> steps) {
        return steps.stream().collect(toMap(step -> new Key(step.key(), step.audience()), Step::at, (one, _) -> one));
    }

    private static Instant first(MovedStep step) {
        return Stream.of(step.from(), step.to())
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(Instant.MAX);
    }

    private record Key(StepKey step, Audience audience) {}
}
