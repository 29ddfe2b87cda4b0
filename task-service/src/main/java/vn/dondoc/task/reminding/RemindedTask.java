package vn.dondoc.task.reminding;

/** A task as reminding sees it: what its plan depends on, and what its messages say. */
public record RemindedTask(Mention mention, PlannedTask facts) {}
