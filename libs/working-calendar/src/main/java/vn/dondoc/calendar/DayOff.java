package vn.dondoc.calendar;

import java.time.LocalDate;

/**
 * A day on which offices of Vietnam are closed, beyond Saturdays and Sundays.
 *
 * @param name what the day is called, in Vietnamese
 * @param source the law or letter it rests on, as an official would cite it
 * @param provisional true while it is computed and no announcement of the year is known
 */
public record DayOff(LocalDate date, String name, String source, boolean provisional) {}
