package vn.dondoc.task.tracking;

import java.time.LocalDate;
import vn.dondoc.task.TaskId;

/**
 * A last day that a calendar moves.
 *
 * @param words of the document
 */
public record MovedDay(TaskId taskId, String unit, String words, LocalDate from, LocalDate to) {}
