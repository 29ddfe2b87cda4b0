package vn.dondoc.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The work of the tiny service of the tests: it keeps what it is told, and cannot bear some words. */
@ApplicationScoped
class Letters {

    static final String POISON = "poison";

    private final DataSource database;
    private volatile boolean bearsEverything;

    Letters(DataSource database) {
        this.database = database;
    }

    /** As after the repair of what was wrong. */
    void bearEverything(boolean now) {
        bearsEverything = now;
    }

    void keep(IncomingEvent event) {
        String words = event.data(Letter.class).words();
        insert(event, words);
        if (words.equals(POISON) && !bearsEverything) {
            throw new IllegalArgumentException("nobody can bear this");
        }
    }

    private void insert(IncomingEvent event, String words) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("insert into letter (event_id, key, words) values (?, ?, ?)")) {
            statement.setString(1, event.id());
            statement.setString(2, event.key());
            statement.setString(3, words);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure("Cannot keep the letter", e);
        }
    }

    /** In the order in which they took effect. */
    List<String> of(String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select words from letter where key = ? order by place")) {
            statement.setString(1, key);
            List<String> words = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    words.add(rows.getString(1));
                }
            }
            return words;
        } catch (SQLException e) {
            throw new DatabaseFailure("Cannot read the letters", e);
        }
    }
}
