package vn.dondoc.backends;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program of this machine in a session of its own (Ctrl-C does not reach it), with all it starts in turn. A watchdog ends it
 * when this JVM dies without having ended it.
 */
final class ChildProcess {

    private static final int LAST_WORDS = 15;

    private final Process process;
    private final Process watchdog;
    private final Path log;

    private ChildProcess(Process process, Process watchdog, Path log) {
        this.process = process;
        this.watchdog = watchdog;
        this.log = log;
    }

    static ChildProcess start(List<String> command, Path log) {
        List<String> inItsOwnSession = new ArrayList<>(List.of("setsid"));
        inItsOwnSession.addAll(command);
        try {
            Process process = new ProcessBuilder(inItsOwnSession)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return new ChildProcess(process, watchdog(process.pid()), log);
        } catch (IOException e) {
            throw new BackendFailure("Cannot start " + command.getFirst(), e);
        }
    }

    /** Waits for the end of its input, which comes when this JVM is gone. */
    private static Process watchdog(long pid) throws IOException {
        return new ProcessBuilder("setsid", "sh", "-c", "read -r line; kill -INT " + pid + "; kill -CONT " + pid)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Runs a command to its end; a result other than 0 is a failure. */
    static void run(List<String> command, Path log) {
        ChildProcess child = start(command, log);
        boolean ended = child.hasEndedWithin(Duration.ofMinutes(1));
        child.kill();
        if (!ended || child.process.exitValue() != 0) {
            throw new BackendFailure(command.getFirst() + " failed:\n" + child.lastWords());
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    void pause() {
        // the parent first: it starts no child any more while they are counted
        signal("STOP", Stream.of(process.toHandle()));
        signal("STOP", process.descendants());
    }

    void resume() {
        signal("CONT", Stream.concat(process.descendants(), Stream.of(process.toHandle())));
    }

    void kill() {
        watchdog.destroyForcibly();
        if (!isAlive()) {
            return;
        }
        signal("STOP", Stream.of(process.toHandle()));
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(handle -> handle.onExit().orTimeout(30, TimeUnit.SECONDS).join());
    }

    /** Asks by a signal to end; what does not within the time is killed. */
    void end(String signal, Duration patience) {
        resume();
        signal(signal, Stream.of(process.toHandle()));
        hasEndedWithin(patience);
        kill();
    }

    boolean hasEndedWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackendFailure("Interrupted while waiting for a child process", e);
        }
    }

    /** The end of its log, for a message that says why it failed. */
    String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log, StandardCharsets.UTF_8);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size()));
        } catch (IOException e) {
            return "(no log at " + log + ": " + e.getMessage() + ")";
        }
    }

    /** Java can only end a process; everything else is asked of the shell, whose {@code kill} is built in. */
    private static void signal(String name, Stream<ProcessHandle> processes) {
        // the number of a process that has ended may by now be that of a stranger
        String pids = processes
                .filter(ProcessHandle::isAlive)
                .map(handle -> Long.toString(handle.pid()))
                .collect(Collectors.joining(" "));
        if (pids.isEmpty()) {
            return;
        }
        try {
            // a process that has just ended is no failure
            new ProcessBuilder("sh", "-c", "kill -" + name + " " + pids + " 2>/dev/null; true")
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new BackendFailure("Cannot signal " + pids, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BackendFailure("Interrupted while signalling " + pids, e);
        }
    }
}
