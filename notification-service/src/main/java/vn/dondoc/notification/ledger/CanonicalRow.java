package vn.dondoc.notification.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A row of the ledger as it is hashed: its columns in a fixed order, each as its length in characters, a colon and its
 * text, so that no two rows are written alike; a null is a hyphen. Instants are UTC to the microsecond the database keeps.
 */
final class CanonicalRow {

    /** In this order for ever: a further column would make another version of the hash. */
    static final List<String> COLUMNS = List.of(
            "ledger_id",
            "at",
            "entry",
            "notice_id",
            "message_id",
            "contact_id",
            "channel",
            "attempt",
            "outcome",
            "reason",
            "sent_as");

    private CanonicalRow() {}

    static String of(ResultSet row) throws SQLException {
        var text = new StringBuilder();
        for (var column : COLUMNS) {
            var value = column.equals("at")
                    ? row.getObject(column, OffsetDateTime.class).toInstant().toString()
                    : row.getString(column);
            text.append(value == null ? "-" : value.length() + ":" + value).append(' ');
        }
        return text.toString().stripTrailing();
    }
}
