package vn.dondoc.notification.database;

import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** The service's database. Statements run in the transaction of the caller, if there is one. */
@ApplicationScoped
public class Database {

    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A statement with parameters written {@code :name}; a cast is written {@code cast(… as …)}, never with colons. */
    public Statement sql(String text) {
        return new Statement(dataSource, NamedSql.parse(text));
    }
}
