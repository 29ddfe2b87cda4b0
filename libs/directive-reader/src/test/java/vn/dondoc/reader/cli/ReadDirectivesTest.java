package vn.dondoc.reader.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadDirectivesTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_file_becomes_one_line_of_JSON() throws IOException {
        var file = Files.writeString(folder.resolve("a.txt"), "1. Sở Nội vụ báo cáo trước ngày 25/5.");
        assertThat(run("--issued-on", "2026-05-10", file.toString())).isZero();
        assertThat(out.toString(UTF_8).lines()).hasSize(1);
        assertThat(out.toString(UTF_8))
                .contains("\"lead\":[\"Sở Nội vụ\"]")
                .contains("\"lastDay\":\"2026-05-24\"")
                .contains("\"words\":\"trước ngày 25/5\"");
    }

    @Test
    void a_missing_file_is_said_on_one_line() {
        assertThat(run(folder.resolve("none.txt").toString())).isEqualTo(1);
        assertThat(err.toString(UTF_8)).endsWith("none.txt: no such file\n");
    }

    @Test
    void bytes_that_are_not_UTF_8_are_said_so() throws IOException {
        var file = Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(err.toString(UTF_8)).endsWith("a.txt: not UTF-8\n");
    }

    @Test
    void wrong_arguments_are_answered_with_the_usage() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--issued-on", "10/5/2026", "a.txt")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("usage: ");
    }

    private int run(String... arguments) {
        return ReadDirectives.run(arguments, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }
}
