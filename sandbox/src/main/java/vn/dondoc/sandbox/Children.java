package vn.dondoc.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The children of a sandbox, noted in a file, so that the next one can end those that a killed sandbox left behind.
 *
 * <p>A process id alone is not proof: the machine may have given it to another program meanwhile. It counts only together
 * with the instant at which the process began.
 */
final class Children {

    private static final long PATIENCE_SECONDS = 10;

    private final Path file;

    Children(Path file) {
        this.file = file;
    }

    /** Notes what this process has started, itself first. */
    void note() {
        ProcessHandle self = ProcessHandle.current();
        String lines = Stream.concat(Stream.of(self), self.descendants())
                .flatMap(child -> line(child).stream())
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.writeString(file, lines);
        } catch (IOException e) {
            throw new CannotStart("The children cannot be noted in " + file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Ends those of an earlier run that still live.
     *
     * @throws CannotStart if the sandbox that started them is itself alive
     */
    void endLeftovers() {
        List<String> lines = lines();
        if (lines.isEmpty()) {
            return;
        }
        if (living(lines.getFirst()).isPresent()) {
            throw new CannotStart("A sandbox is already running from " + file.getParent() + " (process "
                    + lines.getFirst().split(" ", 2)[0] + ")");
        }
        List<ProcessHandle> left =
                lines.stream().flatMap(line -> living(line).stream()).toList();
        left.forEach(ProcessHandle::destroyForcibly);
        left.forEach(child ->
                child.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join());
        forget();
    }

    void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new CannotStart("The file " + file + " cannot be removed: " + e.getMessage(), e);
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new CannotStart("The file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Optional<String> line(ProcessHandle process) {
        return process.info().startInstant().map(began -> process.pid() + " " + began);
    }

    private static Optional<ProcessHandle> living(String line) {
        String[] parts = line.split(" ", 2);
        Instant began = Instant.parse(parts[1]);
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(process ->
                        process.info().startInstant().filter(began::equals).isPresent());
    }
}
