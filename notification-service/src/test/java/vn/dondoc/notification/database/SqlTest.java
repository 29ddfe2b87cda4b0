package vn.dondoc.notification.database;

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

@DisplayNameGeneration(ReplaceUnderscores.class)
class SqlTest {

    private static final Pattern DATABASE_CLOCK =
            Pattern.compile("\\bnow\\(\\)|\\b(current|local|clock)_?(timestamp|date|time)\\b");

    @Test
    void named_parameters_become_positions() {
        assertThat(NamedSql.parse("select :a, b from c where d = :a and e = :later_one"))
                .isEqualTo(new NamedSql("select ?, b from c where d = ? and e = ?", List.of("a", "a", "later_one")));
    }

    @Test
    void no_statement_asks_the_database_for_the_time() {
        assertThat(Stream.concat(files("src/main/java"), files("src/main/resources/db")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(DATABASE_CLOCK));
    }

    @Test
    void a_statement_that_did_would_be_seen() {
        assertThat("select now()").containsPattern(DATABASE_CLOCK);
        assertThat("default current_timestamp").containsPattern(DATABASE_CLOCK);
    }

    private static Stream<Path> files(String root) {
        try (var found = Files.walk(Path.of(root))) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
