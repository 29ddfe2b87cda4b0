package vn.dondoc.notification.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** The service's database. Statements run in the transaction of the caller, if there is one. */
@ApplicationScoped
public class Database {

    private final DataSource dataSource;
    /** By their texts, of which there are as many as are written in the code. */
    private final Map<String, NamedSql> known = new ConcurrentHashMap<>();

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A statement with parameters written {@code :name}; a cast is written {@code cast(… as …)}, never with colons. */
    public Statement sql(String text) {
        return new Statement(dataSource, known.computeIfAbsent(text, NamedSql::parse));
    }
}
