package vn.dondoc.sandbox.services;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the JVM of a service is started: frugal, and with the classes as an earlier run left them loaded and linked (JEP 514),
 * which takes two thirds off its start.
 *
 * <p>The cache knows classes of a plain class path only, so the service runs on one instead of Quarkus' own loader; what Quarkus
 * has transformed or generated stands first on it.
 *
 * @param application the folder {@code quarkus-app}
 * @param cache made by a run that only prepares, beside the application
 */
record Launch(Path application, Path cache, boolean isPreparing) {

    /** Serial collector, one compiler, little heap: three of them start together on two cores. */
    private static final List<String> FRUGAL = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xms48m",
            "-Xmx160m",
            // What a large file took is given back at the next full collection; left alone, the heap stays as large as
            // it ever was
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=20",
            "-Xss512k",
            // what the manifest of quarkus-run.jar opens
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED",
            "-Dquarkus.profile=sandbox");

    static Launch of(Path root, String service, boolean isPreparing) {
        Path target = root.resolve(service).resolve("target");
        return new Launch(target.resolve("quarkus-app"), target.resolve(service + ".aot"), isPreparing);
    }

    boolean isBuilt() {
        return Files.exists(application.resolve("quarkus-run.jar"));
    }

    List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                "setsid",
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(FRUGAL);
        if (isPreparing) {
            command.add("-XX:AOTCacheOutput=" + cache);
        } else if (isCacheOfThisBuild()) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(List.of("-cp", classPath(), "io.quarkus.runner.GeneratedMain"));
        return command;
    }

    private boolean isCacheOfThisBuild() {
        try {
            FileTime built = Files.getLastModifiedTime(application.resolve("quarkus-run.jar"));
            return Files.exists(cache) && Files.getLastModifiedTime(cache).compareTo(built) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException("Not readable: " + application, e);
        }
    }

    private String classPath() {
        return Stream.of("quarkus/transformed-bytecode.jar", "quarkus/generated-bytecode.jar")
                        .map(application::resolve)
                        .filter(Files::exists)
                        .map(Path::toString)
                        .collect(Collectors.joining(":"))
                + Stream.of("app", "lib/boot", "lib/main")
                        .flatMap(folder -> jars(application.resolve(folder)))
                        .map(jar -> ":" + jar)
                        .collect(Collectors.joining());
    }

    /** Always in the same order: the cache holds for exactly this class path. */
    private static Stream<Path> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Not readable: " + folder, e);
        }
    }
}
