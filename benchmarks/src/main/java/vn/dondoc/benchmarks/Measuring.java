package vn.dondoc.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * {@code java -jar benchmarks.jar [FOLDER]}: prints a table of medians. Every round runs each benchmark in a new JVM,
 * so that reading and the floor it is compared to see the same load of the machine.
 */
public final class Measuring {

    private static final int ROUNDS = 3;
    /** JMH asks {@code sun.misc.Unsafe}, of which each new JVM would warn. */
    private static final String QUIET = "--sun-misc-unsafe-memory-access=allow";

    /** A service of one or two processors runs with it, by choice of the JVM in a small container or of ours elsewhere. */
    private static final String COLLECTOR_OF_THE_SERVICES = "-XX:+UseSerialGC";

    private static final double MB = 1e6;
    private static final double MICROSECONDS = 1e6;
    /**
     * Counted, not timed: on a busy machine the compiler is done late. After so many passes it replaces hardly a method
     * any more ({@code -XX:+PrintCompilation}); after 150 it still replaced two in each.
     */
    private static final int PASSES_TO_WARM_UP = 400;

    private static final int PASSES = 50;

    /** What each round measured, by the name of the benchmark: seconds of a processor and bytes a pass. */
    private final Map<String, List<Double>> seconds = new HashMap<>();

    private final Map<String, List<Double>> allocated = new HashMap<>();

    private Measuring() {}

    public static void main(String[] arguments) throws RunnerException {
        var folder = arguments.length > 0 ? Path.of(arguments[0]) : Texts.usualFolder();
        var texts = Texts.in(folder);
        var measuring = new Measuring();
        for (int round = 0; round < ROUNDS; round++) {
            measuring.round(folder);
        }
        System.out.print(measuring.table(texts));
    }

    private void round(Path folder) throws RunnerException {
        var options = new OptionsBuilder()
                .include(Measuring.class.getPackageName() + ".*")
                .param("folder", folder.toString())
                .mode(Mode.SingleShotTime)
                .threads(1)
                .forks(1)
                .jvmArgs(QUIET, COLLECTOR_OF_THE_SERVICES)
                .warmupIterations(PASSES_TO_WARM_UP)
                .measurementIterations(PASSES)
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .build();
        for (var result : new Runner(options).run()) {
            add(result);
        }
    }

    private void add(RunResult result) {
        var benchmark = result.getPrimaryResult().getLabel();
        var measured = result.getSecondaryResults();
        seconds.computeIfAbsent(benchmark, name -> new ArrayList<>())
                .add(score(measured.get("nanoseconds")) / score(measured.get("passes")) / 1e9);
        allocated.computeIfAbsent(benchmark, name -> new ArrayList<>()).add(score(measured.get("gc.alloc.rate.norm")));
    }

    private static double score(@Nullable Result<?> result) {
        if (result == null) {
            throw new IllegalStateException("not measured");
        }
        return result.getScore();
    }

    private String table(Texts texts) {
        double megabytes = texts.bytes() / MB;
        double reading = megabytes / median(seconds, "reading");
        double floor = megabytes / median(seconds, "scanning");
        return String.format(
                Locale.ROOT,
                """
                | %d documents, %.2f MB | |
                | --- | ---: |
                | reading | %.1f MB/s |
                | bare scan for dates, the floor | %.0f MB/s |
                | reading, of the floor | %.1f %% |
                | allocated | %.1f MB for each MB read |
                | directory of units built | %.1f ms |
                | known name resolved | %.2f µs |
                | unknown name, nearest looked for | %.1f µs |
                """,
                texts.texts().size(),
                megabytes,
                reading,
                floor,
                ratio(),
                median(allocated, "reading") / texts.bytes(),
                median(seconds, "building") * MICROSECONDS / 1e3,
                median(seconds, "knownNames") * MICROSECONDS / InventedUnits.NAMES,
                median(seconds, "unknownNames") * MICROSECONDS / InventedUnits.NAMES);
    }

    /** The median of the ratios of the rounds, in per cent. */
    private double ratio() {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ratios.add(100
                    * of(seconds, "scanning").get(round)
                    / of(seconds, "reading").get(round));
        }
        return median(ratios);
    }

    private static double median(Map<String, List<Double>> measured, String benchmark) {
        return median(of(measured, benchmark));
    }

    private static List<Double> of(Map<String, List<Double>> measured, String benchmark) {
        return measured.getOrDefault(benchmark, List.of());
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
