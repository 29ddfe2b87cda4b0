package vn.dondoc.task.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.directive.Units;

/**
 * The last that anybody hears of a task that is theirs no more, though nobody completed it: whoever has its last day in a calendar is
 * to take it out; who has not is not written to. In the transaction that records the fact.
 */
@ApplicationScoped
public class TellingOfEndedTasks {

    private final RemindedTasks tasks;
    private final Intents intents;
    private final HandingOver handingOver;
    private final Units units;

    TellingOfEndedTasks(RemindedTasks tasks, Intents intents, HandingOver handingOver, Units units) {
        this.tasks = tasks;
        this.intents = intents;
        this.handingOver = handingOver;
        this.units = units;
    }

    /**
     * Keeps others from telling those who were told of these tasks until the transaction ends. Whoever takes back and tells in
     * several steps asks for it first, the tasks locked: one who tells the same people in another order is then waited for, and does
     * not wait for us.
     */
    public void hold(Collection<TaskId> ids) {
        handingOver.hold(intents.audiencesOf(ids));
    }

    /** Nobody has the tasks any more: everybody who was told of them hears. */
    public void withdrawn(Collection<TaskId> ids, Instant now) {
        tell(ids, null, now);
    }

    /** Another unit has the tasks: those of the unit that had them hear. */
    public void passedOn(Collection<TaskId> ids, String unit, Instant now) {
        tell(ids, unit, now);
    }

    /** Nobody needs the help that units were asked for: what would still tell them of it is taken back. */
    public void helpEnded(Collection<TaskId> coordinations, Instant now) {
        handingOver.takeBack(
                intents.withdraw(coordinations, WithdrawalReason.WITHDRAWN, now), WithdrawalReason.WITHDRAWN);
    }

    private void tell(Collection<TaskId> ids, @Nullable String unit, Instant now) {
        var audiences = intents.toldOf(ids, unit);
        var told = new ArrayList<Told>();
        for (var task : tasks.find(audiences.keySet())) {
            var mention = unit == null ? task.mention() : task.mention().of(unit, units.nameOf(unit));
            audiences
                    .getOrDefault(mention.id(), Set.of())
                    .forEach(audience -> told.add(Told.withdrawal(mention, audience, now)));
        }
        handingOver.handOver(told, now);
    }
}
