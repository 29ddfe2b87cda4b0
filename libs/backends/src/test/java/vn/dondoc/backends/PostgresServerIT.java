package vn.dondoc.backends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostgresServerIT {

    private static PostgresServer server;
    private static Database letters;

    @BeforeAll
    static void a_server_with_a_table() throws SQLException {
        server = PostgresServer.start();
        letters = server.createDatabase("letters", "clerk");
        execute(letters, "create table letter (number int)");
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void what_was_committed_is_there_after_a_crash() throws SQLException {
        // Given
        execute(letters, "insert into letter values (1)");
        int port = server.port();

        // When
        server.kill();
        assertThatThrownBy(() -> count(letters, "letter")).isInstanceOf(SQLException.class);
        server.restart();

        // Then
        assertThat(server.port()).isEqualTo(port);
        assertThat(count(letters, "letter")).isEqualTo(1);
    }

    @Test
    void a_paused_server_answers_nobody_and_goes_on_when_resumed() throws SQLException {
        // When
        server.pause();

        // Then
        assertThatThrownBy(() -> execute(letters, "select 1")).isInstanceOf(SQLException.class);
        server.resume();
        execute(letters, "select 1");
    }

    @Test
    void it_forgets_nothing_for_the_sake_of_speed() throws SQLException {
        assertThat(show("fsync")).isEqualTo("on");
        assertThat(show("synchronous_commit")).isEqualTo("on");
        assertThat(show("full_page_writes")).isEqualTo("on");
        assertThat(show("server_version")).startsWith("17.");
    }

    @Test
    void one_service_cannot_enter_the_database_of_another() {
        // Given
        Database others = server.createDatabase("others", "other");

        // When, Then
        assertThatThrownBy(() -> execute(new Database(others.url(), letters.user(), letters.password()), "select 1"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void data_kept_in_a_directory_is_found_again(@TempDir Path directory) throws SQLException {
        // Given
        try (PostgresServer first = PostgresServer.start(directory)) {
            execute(first.createDatabase("kept", "keeper"), "create table kept (number int)");
        }

        // When
        try (PostgresServer second = PostgresServer.start(directory)) {

            // Then
            assertThat(count(second.createDatabase("kept", "keeper"), "kept")).isZero();
        }
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int count(Database database, String table) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String show(String setting) throws SQLException {
        try (Connection connection = connect(letters);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", database.user());
        properties.setProperty("password", database.password());
        properties.setProperty("loginTimeout", "2");
        return DriverManager.getConnection(database.url(), properties);
    }
}
