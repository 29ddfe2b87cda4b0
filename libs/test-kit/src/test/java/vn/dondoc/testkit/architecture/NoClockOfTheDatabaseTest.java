package vn.dondoc.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The injected clock is the only source of now: statements get it as a parameter. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NoClockOfTheDatabaseTest {

    private static final Path ROOT = Path.of("../..");
    private static final List<String> MODULES =
            List.of("libs/reliable-messaging", "directive-service", "task-service", "notification-service");
    /** A method of ours may be called now(); what stands behind a word of SQL is a statement. */
    private static final Pattern CLOCK_OF_THE_DATABASE = Pattern.compile(
            "(?i)\\b(?:select|values|set|where|and|default|between|interval)\\b.*(?<![.\\w])now\\s*\\(\\s*\\)"
                    + "|\\b(?:current_(?:timestamp|date|time)|localtimestamp|clock_timestamp|statement_timestamp)\\b"
                    + "|@(?:Creation|Update)Timestamp|@CurrentTimestamp");

    @Test
    void no_statement_asks_the_database_for_the_time() {
        assertThat(MODULES.stream().flatMap(NoClockOfTheDatabaseTest::offences)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update task set done_at = now() where id = :id",
                "created_at timestamptz default CURRENT_TIMESTAMP",
                "where day < current_date",
                "@CreationTimestamp Instant createdAt;"
            })
    void what_asks_the_database_is_found(String line) {
        assertThat(CLOCK_OF_THE_DATABASE.matcher(line).find()).isTrue();
    }

    private static Stream<String> offences(String module) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(?:java|sql)"))
                    .flatMap(file -> lines(file)
                            .filter(line -> CLOCK_OF_THE_DATABASE.matcher(line).find())
                            .map(line -> file.getFileName() + ": " + line.strip()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
