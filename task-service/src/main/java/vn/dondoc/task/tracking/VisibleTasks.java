package vn.dondoc.task.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.task.TaskId;

/** The tasks as far as the present user may see them: a unit sees its own, as if there were no others. */
@ApplicationScoped
class VisibleTasks {

    private final Tasks tasks;
    private final CurrentUser user;

    VisibleTasks(Tasks tasks, CurrentUser user) {
        this.tasks = tasks;
        this.user = user;
    }

    /** As it is committed now: a request that changes a task looks at it before and after. */
    @Transactional
    Task task(TaskId id) {
        return tasks.with(id)
                .filter(task -> user.seesEveryUnit()
                        || user.unit().filter(task.unit()::equals).isPresent())
                .orElseThrow(() -> TaskProblem.noSuchTask(id));
    }

    /** The codes a list is bound to; null: none. */
    @Nullable
    List<String> units(@Nullable List<String> wanted) {
        if (user.seesEveryUnit()) {
            return wanted;
        }
        var own = user.unit().stream().toList();
        if (wanted != null && !own.containsAll(wanted)) {
            throw Refusal.forbidden("Tài khoản này chỉ xem được nhiệm vụ của đơn vị mình.");
        }
        return own;
    }
}
