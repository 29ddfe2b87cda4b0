package vn.dondoc.task.tracking;

/**
 * How it stands with the tasks of one issuing office that one unit watches over; withdrawn ones and those nobody follows are
 * not counted.
 *
 * @param supervising code of the unit that watches over them
 * @param open not completed yet, whatever their last day
 * @param acknowledged of the open ones
 * @param completed since the beginning of the week
 * @param overdue of the open ones
 * @param longOverdue of the overdue ones: nobody is reminded of them any more
 */
public record Tally(
        String issuerName,
        String supervising,
        long open,
        long acknowledged,
        long completed,
        long overdue,
        long longOverdue) {}
