package vn.dondoc.messaging;

import java.sql.SQLException;

/** A statement on the tables of outbox or inbox has failed; whether it passes is read from its cause. */
final class DatabaseFailure extends RuntimeException {

    DatabaseFailure(String message, SQLException cause) {
        super(message, cause);
    }
}
