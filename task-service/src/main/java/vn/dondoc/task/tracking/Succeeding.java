package vn.dondoc.task.tracking;

import static vn.dondoc.task.tracking.TaskFact.Kind.SUCCEEDED;
import static vn.dondoc.task.tracking.TaskFact.Kind.WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.directive.Units;
import vn.dondoc.task.reminding.Replanning;
import vn.dondoc.task.reminding.TellingOfEndedTasks;
import vn.dondoc.task.reminding.WithdrawalReason;

/**
 * Offices merge: the unfinished tasks of a unit become those of its successor, who is given them now and hears of them from now on;
 * what the old unit would have heard is taken back.
 */
@ApplicationScoped
public class Succeeding {

    private static final Logger LOG = Logger.getLogger(Succeeding.class);

    private static final String DIRECTORY = "Danh bạ đơn vị";

    private final Tasks tasks;
    private final History history;
    private final TasksPublisher publisher;
    private final Replanning replanning;
    private final TellingOfEndedTasks telling;
    private final Units units;
    private final Session session;

    Succeeding(
            Tasks tasks,
            History history,
            TasksPublisher publisher,
            Replanning replanning,
            TellingOfEndedTasks telling,
            Units units,
            Session session) {
        this.tasks = tasks;
        this.history = history;
        this.publisher = publisher;
        this.replanning = replanning;
        this.telling = telling;
        this.units = units;
        this.session = session;
    }

    /** What was done before, and by whom, stays as it was; doing it again changes nothing. */
    @Transactional
    public void succeed(String unit, String successor, Instant now) {
        var why = units.nameOf(unit) + " được kế thừa bởi " + units.nameOf(successor);
        var passedOn = new ArrayList<TaskId>();
        var doubled = new ArrayList<TaskId>();
        var unfinished = tasks.lockUnfinished(tasks.unfinishedIdsOf(unit));
        telling.hold(unfinished.stream().map(Task::id).toList());
        for (var task : unfinished) {
            if (tasks.hasSame(task, successor)) {
                task.withdraw(now);
                history.persist(new TaskFact(task, WITHDRAWN, now, DIRECTORY, why + ", đơn vị này đã có nhiệm vụ ấy"));
                publisher.withdrawn(List.of(task), DIRECTORY, why, now);
                doubled.add(task.id());
            } else {
                task.passOnTo(successor, now);
                history.persist(new TaskFact(task, SUCCEEDED, now, DIRECTORY, why));
                publisher.deadlineChanged(task, DIRECTORY, why, now);
                passedOn.add(task.id());
            }
        }
        history.flush();
        supervise(unit, successor);
        replanning.replanAndTakeBack(passedOn, WithdrawalReason.WITHDRAWN, now);
        replanning.replanAndTakeBack(doubled, WithdrawalReason.WITHDRAWN, now);
        telling.passedOn(passedOn, unit, now);
        telling.withdrawn(doubled, now);
        if (!passedOn.isEmpty() || !doubled.isEmpty()) {
            LOG.infof("Unit %s succeeded by %s, tasks=%d doubled=%d", unit, successor, passedOn.size(), doubled.size());
        }
    }

    /** What is overdue is told to the successor of the supervising unit, too. */
    private void supervise(String unit, String successor) {
        session.createNativeMutationQuery("""
                        update assignment set supervising =
                            case when :successor = any(supervising) then array_remove(supervising, :unit)
                                 else array_replace(supervising, :unit, :successor) end
                        where :unit = any(supervising)
                        """)
                .setParameter("unit", unit)
                .setParameter("successor", successor)
                .executeUpdate();
    }
}
