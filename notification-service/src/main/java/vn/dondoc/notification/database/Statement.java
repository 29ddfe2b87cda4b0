package vn.dondoc.notification.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One statement, its values, and the ways to run it. Used once, by one thread. */
public final class Statement {

    private record Column(List<@Nullable String> texts) {}

    private final DataSource dataSource;
    private final NamedSql sql;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    Statement(DataSource dataSource, NamedSql sql) {
        this.dataSource = dataSource;
        this.sql = sql;
    }

    /** Instants, dates, texts, numbers, UUIDs; a collection of texts or of UUIDs becomes an array. */
    public Statement with(String name, @Nullable Object value) {
        values.put(name, value);
        return this;
    }

    /** A value of each of many rows, for {@code unnest}: an array of texts, to be cast where something else is wanted. */
    public <T> Statement with(String name, Collection<T> rows, Function<T, ? extends @Nullable Object> value) {
        var texts = new ArrayList<@Nullable String>();
        for (var row : rows) {
            var present = value.apply(row);
            texts.add(present == null ? null : present.toString());
        }
        values.put(name, new Column(texts));
        return this;
    }

    public <T> List<T> list(Function<Row, T> row) {
        try (var connection = dataSource.getConnection();
                var statement = prepare(connection);
                var result = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            while (result.next()) {
                rows.add(row.apply(new Row(result)));
            }
            return rows;
        } catch (SQLException e) {
            throw new DatabaseFailure(sql.text(), e);
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(Function<Row, T> row) {
        return list(row).stream().findFirst();
    }

    /** The only row of a statement that always has one, such as a count. */
    public <T> T one(Function<Row, T> row) {
        return list(row).getFirst();
    }

    /** Runs an insert, update or delete. @return the number of rows it touched */
    public int run() {
        try (var connection = dataSource.getConnection();
                var statement = prepare(connection)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(sql.text(), e);
        }
    }

    private PreparedStatement prepare(Connection connection) throws SQLException {
        var statement = connection.prepareStatement(sql.text());
        int position = 1;
        for (var name : sql.names()) {
            if (!values.containsKey(name)) {
                throw new IllegalStateException("No value for :" + name + " in " + sql.text());
            }
            statement.setObject(position++, jdbcValue(connection, values.get(name)));
        }
        return statement;
    }

    private static @Nullable Object jdbcValue(Connection connection, @Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Column column ->
                connection.createArrayOf("text", column.texts().toArray());
            case Collection<?> many ->
                connection.createArrayOf(
                        many.stream().allMatch(UUID.class::isInstance) && !many.isEmpty() ? "uuid" : "text",
                        many.toArray());
            default -> value;
        };
    }
}
