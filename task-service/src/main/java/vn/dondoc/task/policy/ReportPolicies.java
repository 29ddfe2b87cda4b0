package vn.dondoc.task.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.hibernate.Session;

/** Every version of the policy of the leadership report. */
@ApplicationScoped
public class ReportPolicies {

    private final Session session;

    ReportPolicies(Session session) {
        this.session = session;
    }

    /** The one in force, as the caller's transaction sees it. */
    public ReportPolicy inForce() {
        var sql = "select * from report_policy_version order by version desc limit 1";
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(sql);
                    var rows = select.executeQuery()) {
                return rows.next() ? read(rows) : ReportPolicy.BY_DEFAULT;
            }
        });
    }

    /** False if somebody else has added this version meanwhile. */
    public boolean add(ReportPolicy policy, Instant now, String by) {
        var sql = """
                insert into report_policy_version (version, goes, at, changed_at, changed_by) values (?, ?, ?, ?, ?)
                on conflict do nothing
                """;
        return session.doReturningWork(connection -> {
            try (var insert = connection.prepareStatement(sql)) {
                insert.setInt(1, policy.version());
                insert.setBoolean(2, policy.goes());
                insert.setObject(3, policy.at());
                insert.setObject(4, now.atOffset(ZoneOffset.UTC));
                insert.setString(5, by);
                return insert.executeUpdate() == 1;
            }
        });
    }

    private static ReportPolicy read(ResultSet row) throws SQLException {
        return new ReportPolicy(
                row.getInt("version"),
                row.getBoolean("goes"),
                row.getObject("at", LocalTime.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }
}
