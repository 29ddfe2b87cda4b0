package vn.dondoc.task.revising;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.dondoc.task.TaskId;
import vn.dondoc.task.policy.StepKey;
import vn.dondoc.task.reminding.Audience;

/**
 * What a change of a policy would do within the next days.
 *
 * @param tasks open tasks of that urgency
 * @param looked how many of them were looked at, those whose next reminder comes first
 * @param days in their order, those without any step left out
 * @param added the first steps that are told only by the new policy
 * @param dropped the first steps that are told only by the present one
 */
record PolicyPreview(long tasks, int looked, List<Day> days, List<Told> added, List<Told> dropped) {

    /** How many are told on a day now, and how many would be. */
    record Day(LocalDate day, long now, long then) {}

    record Told(TaskId taskId, String unitName, StepKey step, Audience audience, Instant at) {}
}
