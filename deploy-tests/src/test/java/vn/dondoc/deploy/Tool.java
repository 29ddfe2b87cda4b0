package vn.dondoc.deploy;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A program of this machine that a check needs. Where it is missing the check is left out, and says so. */
public record Tool(String name, String whence) {

    public static final Tool KUBECTL = new Tool("kubectl", "1.22 or newer; .ci/run installs Debian 13's");

    public static final Tool PROMTOOL = new Tool("promtool", "in Debian's package prometheus; .ci/run installs it");

    /** What came of a run. */
    public record Outcome(int code, String output) {}

    public Outcome run(Path directory, String... arguments) {
        Assumptions.assumeTrue(
                path().isPresent(), () -> "LEFT OUT: %s is not on the PATH (%s)".formatted(name, whence));
        List<String> command = new ArrayList<>(List.of(path().orElseThrow()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " does not end");
            }
            return new Outcome(process.exitValue(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Optional<String> path() {
        String path = System.getenv("PATH");
        return List.of((path == null ? "" : path).split(File.pathSeparator)).stream()
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
