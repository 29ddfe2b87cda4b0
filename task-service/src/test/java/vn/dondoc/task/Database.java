package vn.dondoc.task;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.testkit.RealParts;

/** Looks into the tables of the running service, past it. */
public final class Database {

    private Database() {}

    public static long count(String sql, Object... parameters) {
        return Long.parseLong(rows(sql, parameters).getFirst());
    }

    /** The first column of each row, as text. */
    public static List<String> rows(String sql, Object... parameters) {
        var database = RealParts.database();
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            if (!statement.execute()) {
                return List.of();
            }
            var values = new ArrayList<String>();
            try (var rows = statement.getResultSet()) {
                while (rows.next()) {
                    values.add(String.valueOf(rows.getString(1)));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
