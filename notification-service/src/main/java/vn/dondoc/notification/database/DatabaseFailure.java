package vn.dondoc.notification.database;

import java.sql.SQLException;

/** A statement the database refused or could not answer; the cause tells which. Values are not part of the message. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseFailure(String sql, SQLException cause) {
        super("Failed: " + sql.strip().lines().findFirst().orElse(""), cause);
    }
}
