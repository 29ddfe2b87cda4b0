package vn.dondoc.task.answering;

import java.util.List;
import vn.dondoc.task.tracking.TaskView;

/** What the holder of a link sees: the tasks that it names, and no others. */
record AnswerSheet(String unitName, List<TaskView> tasks) {

    /** Those that nobody has acknowledged yet. */
    public List<TaskView> unacknowledged() {
        return tasks.stream()
                .filter(task -> task.acknowledgedAt() == null && unfinished(task))
                .toList();
    }

    public boolean unfinished(TaskView task) {
        return !task.status().equals("completed") && !task.status().equals("withdrawn");
    }
}
