package vn.dondoc.directive.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import vn.dondoc.calendar.CalendarYear;
import vn.dondoc.calendar.WorkingCalendar;

/** The working calendar in force: that of the release, with every year task-service has told of. */
@ApplicationScoped
public class Calendars {

    private final EntityManager database;
    private final ObjectMapper json;

    Calendars(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** As it is now: a few rows, read anew for each text. */
    @Transactional
    public WorkingCalendar inForce() {
        var calendar = WorkingCalendar.official();
        for (var days : database.createNativeQuery("select cast(days as text) from calendar_year", String.class)
                .getResultList()) {
            calendar = calendar.with(read((String) days));
        }
        return calendar;
    }

    /** Keeps a year in place of what was known of it. @param version of the whole calendar */
    void keep(CalendarYear year, int version) {
        database.createNativeQuery("""
                        insert into calendar_year (year, version, days) values (:year, :version, cast(:days as jsonb))
                        on conflict (year) do update set version = excluded.version, days = excluded.days
                        """)
                .setParameter("year", year.year())
                .setParameter("version", version)
                .setParameter("days", write(year))
                .executeUpdate();
    }

    private String write(CalendarYear year) {
        try {
            return json.writeValueAsString(year);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The year " + year.year() + " cannot be written", e);
        }
    }

    private CalendarYear read(String days) {
        try {
            return json.readValue(days, CalendarYear.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept year of the calendar cannot be read", e);
        }
    }
}
