package vn.dondoc.task.reminding;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.calendar.Calendars;
import vn.dondoc.task.policy.Policies;

/**
 * Takes the steps that have come due from the plans of their tasks and hands them over. Any number of replicas may run at
 * once: each claims rows that no other holds, and commits pointer, intents and events together.
 */
@ApplicationScoped
public class RemindingOfDueTasks {

    private static final Logger LOG = Logger.getLogger(RemindingOfDueTasks.class);

    /** Large enough that a statement's round trip does not count, small enough that a lock is short. */
    private static final int BATCH = 500;

    /** A task that cannot be planned is tried again after this; it must not hold up the others in every run. */
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofHours(1);

    private final RemindedTasks tasks;
    private final Intents intents;
    private final Policies policies;
    private final HandingOver handingOver;
    private final Calendars calendars;
    private final Clock clock;
    private final MeterRegistry meters;

    RemindingOfDueTasks(
            RemindedTasks tasks,
            Intents intents,
            Policies policies,
            HandingOver handingOver,
            Calendars calendars,
            Clock clock,
            MeterRegistry meters) {
        this.tasks = tasks;
        this.intents = intents;
        this.policies = policies;
        this.handingOver = handingOver;
        this.calendars = calendars;
        this.clock = clock;
        this.meters = meters;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        run(clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * Hands over everything that is due at this instant; returns how many tasks that concerned. A task that was planned by an older
     * calendar is left alone until it is planned anew: its day may be another.
     */
    public int run(Instant now) {
        int reminded = 0;
        int claimed;
        do {
            claimed = QuarkusTransaction.requiringNew().call(() -> remindBatch(now));
            reminded += claimed;
        } while (claimed == BATCH);
        return reminded;
    }

    private int remindBatch(Instant now) {
        var calendar = calendars.inForce();
        var due = tasks.claimDue(now, calendar.version(), BATCH);
        if (due.isEmpty()) {
            return 0;
        }
        var fired =
                intents.firedOf(due.stream().map(task -> task.mention().id()).toList());
        var told = new ArrayList<Told>();
        var next = new HashMap<TaskId, Optional<Instant>>();
        var planning = new Planning(policies.book(), calendar);
        for (var task : due) {
            var id = task.mention().id();
            next.put(id, remind(task, fired.getOrDefault(id, Set.of()), planning, now, told));
        }
        handingOver.handOver(told, now);
        tasks.remindNext(next, calendar.version());
        return due.size();
    }

    private Optional<Instant> remind(
            RemindedTask task, Set<FiredStep> fired, Planning planning, Instant now, List<Told> told) {
        try {
            var plan = planning.of(task.facts());
            var due = plan.due(now, fired);
            var next = plan.next(now, FiredStep.and(fired, due));
            due.forEach(handOver -> told.add(Told.of(task.mention(), handOver, now)));
            return next;
        } catch (RuntimeException e) {
            LOG.errorf(
                    e,
                    "A task cannot be reminded of, next try in %s taskId=%s",
                    PAUSE_AFTER_FAILURE,
                    task.mention().id());
            meters.counter("dondoc.reminders.failed").increment();
            return Optional.of(now.plus(PAUSE_AFTER_FAILURE));
        }
    }
}
