package vn.dondoc.task.opening;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dondoc.messaging.Outbox;
import vn.dondoc.messaging.OutgoingEvent;
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
    private final OpenedTasks opened;
    private final TellingOfNewTasks telling;
    private final Outbox outbox;
    private final MeterRegistry meters;

    OpeningTasks(Units units, OpenedTasks opened, TellingOfNewTasks telling, Outbox outbox, MeterRegistry meters) {
        this.units = units;
        this.opened = opened;
        this.telling = telling;
        this.outbox = outbox;
        this.meters = meters;
    }

    @Transactional
    void open(DirectiveRegistered directive, Instant now) {
        var head = directive.head();
        var tasks = directive.assignments().stream()
                .flatMap(assignment -> tasksOf(assignment, head, now))
                .toList();
        var coordinations = directive.assignments().stream()
                .flatMap(assignment -> coordinationsOf(assignment, head, now))
                .toList();
        var names = units.namesOf(Stream.concat(tasks.stream(), coordinations.stream())
                .map(NewTask::unit)
                .toList());

        opened.keep(directive);
        var next = telling.tell(
                tasks.stream().map(task -> task.reminded(nameOf(task, names))).toList(),
                mentions(coordinations, names),
                now);
        opened.keepTasks(tasks, next);
        opened.keepCoordinations(coordinations);
        outbox.append(tasks.stream().map(OpeningTasks::event).toList());
        meters.counter("dondoc.tasks.opened").increment(tasks.size());
    }

    private static Stream<NewTask> tasksOf(Ordered assignment, DirectiveHead directive, Instant now) {
        return assignment.lead().stream().map(unit -> NewTask.of(assignment, unit, directive, now));
    }

    /** A unit that leads and is named again as helping has its task; and nobody is told of what nobody follows. */
    private static Stream<NewTask> coordinationsOf(Ordered assignment, DirectiveHead directive, Instant now) {
        var leading = new HashSet<>(assignment.lead());
        return assignment.coordinating().stream()
                .filter(unit -> assignment.followed() && !leading.contains(unit))
                .map(unit -> NewTask.of(assignment, unit, directive, now));
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
