package vn.dondoc.benchmarks.parts;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * The processor time that this process and those it has started have taken so far. What else runs on the machine takes none of it, so
 * it says more than the clock on the wall where others work beside. A connection of the database that has ended since is missing.
 */
public final class ProcessorTime {

    private ProcessorTime() {}

    /** Of this process alone: the mail server, the feed and the bare loop. */
    public static Duration ofThis() {
        return of(Stream.of(ProcessHandle.current()));
    }

    /** Of this process, the database, the broker and the services. */
    public static Duration ofAll() {
        return of(Stream.concat(
                Stream.of(ProcessHandle.current()), ProcessHandle.current().descendants()));
    }

    private static Duration of(Stream<ProcessHandle> processes) {
        return processes
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
