package vn.dondoc.kit.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.identity.CurrentUser;

/**
 * The changes that people make, kept in the table {@code change} of each service, which takes rows and lets none be changed. A
 * row is written in the transaction of what it tells.
 */
@ApplicationScoped
public class Changes {

    /** The most of one page. */
    public static final int LARGEST_PAGE = 200;

    /** Far beyond any there will be. */
    public static final int LAST_PAGE = 1_000_000;

    private static final String INSERT =
            "insert into change (at, by_whom, account, kind, words, subject, before, after) values (?, ?, ?, ?, ?, ?, cast(? as json), cast(? as json))";
    private static final String FOUND =
            " from change where (cast(? as text) is null or subject = ?) and (cast(? as text) is null or kind = ?)";
    private static final String PAGE = "select *" + FOUND + " order by id desc limit ? offset ?";

    private final DataSource database;
    private final ObjectMapper json;
    private final CurrentUser user;

    Changes(DataSource database, ObjectMapper json, CurrentUser user) {
        this.database = database;
        this.json = json;
        this.user = user;
    }

    /** @param by name of who makes it, as people read it */
    @Transactional(TxType.MANDATORY)
    public void record(String by, Instant at, NewChange change) {
        record(by, at, List.of(change));
    }

    @Transactional(TxType.MANDATORY)
    public void record(String by, Instant at, List<NewChange> changes) {
        var account = account();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (var change : changes) {
                insert.setObject(1, at.atOffset(ZoneOffset.UTC));
                insert.setString(2, by);
                insert.setString(3, account);
                insert.setString(4, change.kind().code());
                insert.setString(5, change.kind().words());
                insert.setString(6, change.subject());
                insert.setString(7, written(change.before()));
                insert.setString(8, written(change.after()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Changes cannot be recorded", e);
        }
    }

    /** The latest first. @param subject null: of everything; @param kind null: every kind */
    @Transactional
    public ChangesPaged page(@Nullable String subject, @Nullable String kind, int page, int size) {
        try (var connection = database.getConnection();
                var items = connection.prepareStatement(PAGE);
                var count = connection.prepareStatement("select count(*)" + FOUND)) {
            ask(items, subject, kind);
            items.setInt(5, size);
            items.setLong(6, (long) page * size);
            ask(count, subject, kind);
            var found = new ArrayList<Change>();
            try (var rows = items.executeQuery();
                    var total = count.executeQuery()) {
                while (rows.next()) {
                    found.add(change(rows));
                }
                total.next();
                return new ChangesPaged(List.copyOf(found), page, size, total.getLong(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Changes cannot be read", e);
        }
    }

    private static void ask(PreparedStatement statement, @Nullable String subject, @Nullable String kind)
            throws SQLException {
        statement.setString(1, subject);
        statement.setString(2, subject);
        statement.setString(3, kind);
        statement.setString(4, kind);
    }

    private Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_whom"),
                row.getString("account"),
                row.getString("kind"),
                row.getString("words"),
                row.getString("subject"),
                read(row.getString("before")),
                read(row.getString("after")));
    }

    /** What comes by Kafka has nobody signed in. */
    private @Nullable String account() {
        return Arc.container().requestContext().isActive() && user.isSignedIn() ? user.account() : null;
    }

    private @Nullable String written(@Nullable Object value) {
        return value == null
                ? null
                : Starred.of(json.<JsonNode>valueToTree(value)).toString();
    }

    private @Nullable JsonNode read(@Nullable String kept) {
        try {
            return kept == null ? null : json.readTree(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept change cannot be read", e);
        }
    }
}
