package vn.dondoc.messaging;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import vn.dondoc.backends.Database;

/** The tables of the outbox without a service around them. */
final class OutboxOnDisk {

    private final AgroalDataSource database;

    OutboxOnDisk(Database place) {
        database = pool(place);
        Flyway.configure().dataSource(database).locations("db/messaging").load().migrate();
    }

    private static AgroalDataSource pool(Database place) {
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .connectionPoolConfiguration(pool -> pool.maxSize(10)
                            .validateOnBorrow(true)
                            .connectionValidator(ConnectionValidator.defaultValidator())
                            .connectionFactoryConfiguration(factory -> factory.jdbcUrl(place.url())
                                    .principal(new NamePrincipal(place.user()))
                                    .credential(new SimplePassword(place.password())))));
        } catch (SQLException e) {
            throw new DatabaseFailure("Cannot open the database", e);
        }
    }

    DataSource database() {
        return database;
    }

    /** Commits one transaction with these records of one key. */
    void commit(String topic, String key, String... values) {
        List<OutboxRow> rows = new ArrayList<>();
        for (String value : values) {
            rows.add(new OutboxRow(0, topic, key, List.of(), value.getBytes(StandardCharsets.UTF_8)));
        }
        try (Connection connection = database.getConnection()) {
            OutboxTable.append(connection, rows, Instant.EPOCH);
        } catch (SQLException e) {
            throw new DatabaseFailure("Cannot fill the outbox", e);
        }
    }

    long pending() {
        try (Connection connection = database.getConnection()) {
            return OutboxTable.pending(connection);
        } catch (SQLException e) {
            throw new DatabaseFailure("Cannot count the outbox", e);
        }
    }

    /** What stands aside, as {@code key: reason}. */
    List<String> refused() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select key, reason from outbox_refused order by id")) {
            List<String> refused = new ArrayList<>();
            while (rows.next()) {
                refused.add(rows.getString(1) + ": " + rows.getString(2));
            }
            return refused;
        } catch (SQLException e) {
            throw new DatabaseFailure("Cannot read what stands aside", e);
        }
    }
}
