package vn.dondoc.task.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.hibernate.Session;
import vn.dondoc.task.directive.Urgency;

/** Every version of every policy; where an urgency has none, the default holds. */
@ApplicationScoped
public class Policies {

    private final Session session;
    private final ObjectMapper json;

    Policies(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    /** Those in force, as the caller's transaction sees them. */
    public PolicyBook book() {
        var sql = """
                select urgency, version, policy, changed_at, changed_by from policy_version as one
                where version >= (select max(version) - 1 from policy_version as any_of where any_of.urgency = one.urgency)
                order by urgency, version
                """;
        return session.doReturningWork(connection -> {
            try (var select = connection.prepareStatement(sql);
                    var rows = select.executeQuery()) {
                var book = PolicyBook.BY_DEFAULT;
                while (rows.next()) {
                    var urgency = Urgency.valueOf(rows.getString("urgency"));
                    book = book.with(urgency, inForce(rows, book.of(urgency).policy()));
                }
                return book;
            }
        });
    }

    /**
     * No policy changes before this transaction ends. Who plans a task asks for it before locking its row; a change that comes
     * meanwhile then finds the task and has it planned anew.
     */
    public void holdUntilTheEnd() {
        lock("pg_advisory_xact_lock_shared");
    }

    /** Waits until nobody plans a task, and keeps others from it until this transaction ends. */
    public void changeAlone() {
        lock("pg_advisory_xact_lock");
    }

    private void lock(String function) {
        session.createNativeQuery("select cast(" + function + "(hashtext('policies change')) as text)", String.class)
                .getSingleResult();
    }

    private PolicyInForce inForce(ResultSet row, Policy before) throws SQLException {
        return new PolicyInForce(
                row.getInt("version"),
                read(row.getString("policy")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                before,
                row.getString("changed_by"));
    }

    /** False if somebody else has added this version meanwhile. */
    public boolean add(Urgency urgency, PolicyInForce policy) {
        var sql = """
                insert into policy_version (urgency, version, policy, changed_at, changed_by) values (?, ?, ?::jsonb, ?, ?)
                on conflict do nothing
                """;
        return session.doReturningWork(connection -> {
            try (var insert = connection.prepareStatement(sql)) {
                insert.setString(1, urgency.name());
                insert.setInt(2, policy.version());
                insert.setString(3, write(policy.policy()));
                insert.setObject(4, policy.since().atOffset(ZoneOffset.UTC));
                insert.setString(5, policy.changedBy());
                return insert.executeUpdate() == 1;
            }
        });
    }

    private Policy read(String text) {
        try {
            return json.readValue(text, Policy.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept policy cannot be read", e);
        }
    }

    private String write(Policy policy) {
        try {
            return json.writeValueAsString(policy);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A policy cannot be kept", e);
        }
    }
}
