package vn.dondoc.task.tracking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.dondoc.task.TaskId;

/** What happened to the tasks, in the order it was recorded. */
@ApplicationScoped
class History implements PanacheRepositoryBase<TaskFact, Long> {

    List<TaskFact> of(TaskId task) {
        return list("taskId = ?1 order by id", task.value());
    }
}
