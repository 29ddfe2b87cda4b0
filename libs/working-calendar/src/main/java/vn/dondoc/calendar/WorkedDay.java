package vn.dondoc.calendar;

import java.time.LocalDate;

/** A Saturday or Sunday that is worked because another day was given for it, with the letter that says so. */
public record WorkedDay(LocalDate date, String source) {}
