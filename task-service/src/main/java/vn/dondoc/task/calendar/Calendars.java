package vn.dondoc.task.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.Session;
import vn.dondoc.calendar.WorkingCalendar;

/** The working calendar with every announcement that was taken over. */
@ApplicationScoped
public class Calendars {

    private static final CalendarInForce OF_THE_RELEASE = CalendarInForce.always(WorkingCalendar.official());

    private final Session session;
    private final ObjectMapper json;
    /** What was reckoned last; any replica may add a version, so each caller looks whether it is still the last. */
    private final AtomicReference<CalendarInForce> known = new AtomicReference<>(OF_THE_RELEASE);

    Calendars(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    /** The calendar in force, as the caller's transaction sees it. */
    public CalendarInForce inForce() {
        return session.doReturningWork(connection -> {
            if (!isLast(connection, known.get())) {
                known.set(reckon(versions(connection)));
            }
            return known.get();
        });
    }

    /** Every announcement, in their order. */
    public List<CalendarVersion> versions() {
        return session.doReturningWork(this::versions);
    }

    /** False if somebody else has added this version meanwhile. */
    public boolean add(CalendarVersion version) {
        var sql = """
                insert into calendar_version (version, source_number, source_day, days, changed_at, changed_by)
                values (?, ?, ?, ?::jsonb, ?, ?) on conflict do nothing
                """;
        return session.doReturningWork(connection -> {
            try (var insert = connection.prepareStatement(sql)) {
                insert.setInt(1, version.version());
                insert.setString(2, version.source().number());
                insert.setObject(3, version.source().issuedOn());
                insert.setString(4, write(version.days()));
                insert.setObject(5, version.since().atOffset(ZoneOffset.UTC));
                insert.setString(6, version.changedBy());
                return insert.executeUpdate() == 1;
            }
        });
    }

    /** By number and instant: a version that a transaction took back may have been given to another announcement. */
    private static boolean isLast(Connection connection, CalendarInForce calendar) throws SQLException {
        var sql = "select version, changed_at from calendar_version order by version desc limit 1";
        try (var select = connection.prepareStatement(sql);
                var rows = select.executeQuery()) {
            return rows.next()
                    ? rows.getInt("version") == calendar.version()
                            && instant(rows).equals(calendar.since())
                    : calendar.version() == 0;
        }
    }

    private List<CalendarVersion> versions(Connection connection) throws SQLException {
        var sql =
                "select version, source_number, source_day, days, changed_at, changed_by from calendar_version order by 1";
        try (var select = connection.prepareStatement(sql);
                var rows = select.executeQuery()) {
            var versions = new ArrayList<CalendarVersion>();
            while (rows.next()) {
                versions.add(new CalendarVersion(
                        rows.getInt("version"),
                        new CalendarSource(
                                rows.getString("source_number"), rows.getObject("source_day", LocalDate.class)),
                        read(rows.getString("days")),
                        instant(rows),
                        rows.getString("changed_by")));
            }
            return versions;
        }
    }

    private static CalendarInForce reckon(List<CalendarVersion> versions) {
        var calendar = OF_THE_RELEASE;
        for (var version : versions) {
            var next = calendar.changedBy(version.source(), version.days(), version.since());
            calendar = new CalendarInForce(version.version(), next.calendar(), next.since(), next.before());
        }
        return calendar;
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("changed_at", OffsetDateTime.class).toInstant();
    }

    private List<AnnouncedDay> read(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept announcement cannot be read", e);
        }
    }

    private String write(List<AnnouncedDay> days) {
        try {
            return json.writeValueAsString(days);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An announcement cannot be kept", e);
        }
    }
}
