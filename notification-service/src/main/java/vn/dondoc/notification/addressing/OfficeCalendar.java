package vn.dondoc.notification.addressing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.CalendarYear;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.notification.database.Database;

/** The working calendar in force: that of the release, with every year task-service has told of. */
@ApplicationScoped
public class OfficeCalendar {

    private final Database database;
    private final ObjectMapper json;
    /** Null: to be read from the database by whoever asks next. */
    private final AtomicReference<@Nullable WorkingCalendar> known = new AtomicReference<>();

    OfficeCalendar(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** As it was last read; a year that another replica has heard of counts within a minute. */
    public WorkingCalendar inForce() {
        var last = known.get();
        if (last != null) {
            return last;
        }
        var read = read();
        known.set(read);
        return read;
    }

    /** Keeps a year in place of what was known of it. @param version of the whole calendar */
    public void keep(CalendarYear year, int version) {
        database.sql("""
                        insert into calendar_year (year, version, days) values (:year, :version, cast(:days as jsonb))
                        on conflict (year) do update set version = excluded.version, days = excluded.days
                        """)
                .with("year", year.year())
                .with("version", version)
                .with("days", write(year))
                .run();
    }

    /** What is kept may have changed. */
    public void lookAgain() {
        known.set(null);
    }

    @Scheduled(every = "1m")
    void tick() {
        lookAgain();
    }

    private WorkingCalendar read() {
        var calendar = WorkingCalendar.official();
        for (var year : database.sql("select days from calendar_year").list(row -> read(row.text("days")))) {
            calendar = calendar.with(year);
        }
        return calendar;
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
