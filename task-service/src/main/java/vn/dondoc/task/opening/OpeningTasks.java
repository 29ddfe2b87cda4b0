package vn.dondoc.task.opening;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.messaging.Outbox;
import vn.dondoc.messaging.OutgoingEvent;
import vn.dondoc.task.DirectiveId;
import vn.dondoc.task.calendar.CalendarInForce;
import vn.dondoc.task.calendar.Calendars;
import vn.dondoc.task.directive.Assignment;
import vn.dondoc.task.directive.DirectiveHead;
import vn.dondoc.task.directive.Units;
import vn.dondoc.task.opening.DirectiveRegistered.Ordered;
import vn.dondoc.task.reminding.Mention;
import vn.dondoc.task.reminding.TellingOfNewTasks;

/** Opens a task for each assignment and lead unit of a directive, in one transaction with everything that tells of it. */
@ApplicationScoped
class OpeningTasks {

    private static final String TOPIC = "dondoc.tasks";

    private final Units units;
    private final RevokingDirectives revoking;
    private final OpenedTasks opened;
    private final TellingOfNewTasks telling;
    private final Calendars calendars;
    private final ComingOccurrences coming;
    private final Outbox outbox;
    private final MeterRegistry meters;

    OpeningTasks(
            Units units,
            RevokingDirectives revoking,
            OpenedTasks opened,
            TellingOfNewTasks telling,
            Calendars calendars,
            ComingOccurrences coming,
            Outbox outbox,
            MeterRegistry meters) {
        this.units = units;
        this.revoking = revoking;
        this.opened = opened;
        this.telling = telling;
        this.calendars = calendars;
        this.coming = coming;
        this.outbox = outbox;
        this.meters = meters;
    }

    @Transactional
    void open(DirectiveRegistered registered, Instant now) {
        units.holdUntilTheEnd();
        var directive = registered.to(units.successorsOf(registered.units()));
        opened.keep(directive);
        if (revoking.isRevoked(directive.directiveId())) {
            return;
        }
        openAll(directive.assignments(), directive.head(), now);
    }

    /** What an update adds to a directive that is known. */
    @Transactional(Transactional.TxType.MANDATORY)
    void openAdded(DirectiveId id, List<Ordered> added, Instant now) {
        var named = added.stream().flatMap(Ordered::units).distinct().toList();
        var successors = units.successorsOf(named);
        var assignments = added.stream().map(ordered -> ordered.to(successors)).toList();
        opened.keepAdded(id, assignments);
        openAll(assignments, opened.headOf(id), now);
    }

    private void openAll(List<Ordered> assignments, DirectiveHead head, Instant now) {
        var calendar = calendars.inForce();
        var tasks = assignments.stream()
                .flatMap(assignment -> tasksOf(assignment, head, calendar, now))
                .toList();
        var coordinations = assignments.stream()
                .flatMap(assignment -> coordinationsOf(assignment, head, now))
                .toList();
        var names = units.namesOf(Stream.concat(tasks.stream(), coordinations.stream())
                .map(NewTask::unit)
                .toList());

        open(tasks, mentions(coordinations, names), names, calendar, now);
        opened.keepCoordinations(coordinations);
        coming.keep(tasks, calendar);
    }

    /** The next task of what is ordered again and again; in the transaction that has claimed its series. */
    @Transactional(Transactional.TxType.MANDATORY)
    void open(Assignment assignment, String unit, Occurrence occurrence, CalendarInForce calendar, Instant now) {
        var task = NewTask.of(
                Ordered.of(assignment, unit), unit, assignment.directive().head(), now, occurrence);
        open(List.of(task), List.of(), units.namesOf(List.of(unit)), calendar, now);
    }

    private void open(
            List<NewTask> tasks,
            List<Mention> coordinations,
            Map<String, String> names,
            CalendarInForce calendar,
            Instant now) {
        var next = telling.tell(
                tasks.stream().map(task -> task.reminded(nameOf(task, names))).toList(), coordinations, calendar, now);
        opened.keepTasks(tasks, next, calendar);
        outbox.append(tasks.stream().map(OpeningTasks::event).toList());
        meters.counter("dondoc.tasks.opened").increment(tasks.size());
    }

    /** What recurs is opened with its first occurrence from today on. */
    private static Stream<NewTask> tasksOf(
            Ordered assignment, DirectiveHead directive, CalendarInForce calendar, Instant now) {
        var stated = assignment.deadline();
        var first = OccurrenceDays.of(stated, directive.issuedOn(), directive.urgency(), calendar.calendar())
                .flatMap(days -> days.firstFrom(LocalDate.ofInstant(now, VietnamTime.ZONE)))
                .orElse(null);
        var occurrence = stated == null || first == null ? null : Occurrence.first(first, stated);
        return assignment.lead().stream().map(unit -> NewTask.of(assignment, unit, directive, now, occurrence));
    }

    /** A unit that leads and is named again as helping has its task; and nobody is told of what nobody follows. */
    private static Stream<NewTask> coordinationsOf(Ordered assignment, DirectiveHead directive, Instant now) {
        var leading = new HashSet<>(assignment.lead());
        return assignment.coordinating().stream()
                .filter(unit -> assignment.followed() && !leading.contains(unit))
                .map(unit -> NewTask.of(assignment, unit, directive, now, null));
    }

    private static List<Mention> mentions(List<NewTask> coordinations, Map<String, String> names) {
        return coordinations.stream()
                .map(coordination -> coordination.mention(nameOf(coordination, names)))
                .toList();
    }

    private static String nameOf(NewTask task, Map<String, String> names) {
        return names.getOrDefault(task.unit(), task.unit());
    }

    private static OutgoingEvent event(NewTask task) {
        var id = task.id().toString();
        return new OutgoingEvent(TOPIC, id, TaskOpened.TYPE, id, task.opened());
    }
}
