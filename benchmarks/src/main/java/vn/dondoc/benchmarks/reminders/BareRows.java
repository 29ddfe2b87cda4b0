package vn.dondoc.benchmarks.reminders;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.benchmarks.parts.Sql;

/** Rows that a service has written, to be written again by nothing but a batched insert into a table of the same indexes. */
record BareRows(String table, List<String> columns, List<Object[]> rows) {

    private static final int BATCH = 1_000;

    /** @param where which rows of the table */
    static BareRows read(Sql sql, String table, String where) throws SQLException {
        try (var statement = sql.connection().createStatement();
                var found = statement.executeQuery("select * from " + table + " where " + where)) {
            // what the database numbers by itself it numbers again
            var columns = new ArrayList<String>();
            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                if (!found.getMetaData().isAutoIncrement(i)) {
                    columns.add(found.getMetaData().getColumnName(i));
                }
            }
            var rows = new ArrayList<Object[]>();
            while (found.next()) {
                var row = new Object[columns.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = found.getObject(columns.get(i));
                }
                rows.add(row);
            }
            return new BareRows(table, columns, rows);
        }
    }

    /** No more than so many of them. */
    BareRows first(int number) {
        return new BareRows(table, columns, List.copyOf(rows.subList(0, number)));
    }

    void layOutAnew(Sql sql) {
        sql.run("create schema if not exists bare");
        sql.run("drop table if exists bare." + table);
        sql.run("create table bare." + table + " (like public." + table + " including all)");
    }

    /** In the transaction of the connection. */
    void insert(Sql sql) throws SQLException {
        var statement = "insert into bare.%s (%s) values (%s)"
                .formatted(
                        table,
                        String.join(", ", columns),
                        columns.stream().map(column -> "?").collect(Collectors.joining(", ")));
        try (var insert = sql.connection().prepareStatement(statement)) {
            for (int first = 0; first < rows.size(); first += BATCH) {
                for (var row : rows.subList(first, Math.min(rows.size(), first + BATCH))) {
                    for (int i = 0; i < row.length; i++) {
                        insert.setObject(i + 1, row[i]);
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    /** Seconds for all of them in one transaction. */
    static double secondsToInsert(Sql sql, List<BareRows> all) throws SQLException {
        all.forEach(rows -> rows.layOutAnew(sql));
        sql.connection().setAutoCommit(false);
        try {
            long began = System.nanoTime();
            for (var rows : all) {
                rows.insert(sql);
            }
            sql.connection().commit();
            return (System.nanoTime() - began) / 1e9;
        } finally {
            sql.connection().setAutoCommit(true);
        }
    }

    @Override
    public List<Object[]> rows() {
        return Collections.unmodifiableList(rows);
    }
}
