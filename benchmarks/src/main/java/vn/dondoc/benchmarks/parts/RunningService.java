package vn.dondoc.benchmarks.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A service as it is packaged, in a process of its own, with the collector and the heap of a small container. */
public final class RunningService implements AutoCloseable {

    private static final List<String> JVM =
            List.of("-XX:+UseSerialGC", "-Xmx256m", "-Xss512k", "-Dquarkus.profile=sandbox");
    private static final int ORDERLY_END_SECONDS = 20;

    private final String name;
    private final Process process;

    private RunningService(String name, Process process) {
        this.name = name;
        this.process = process;
    }

    /** Returns when it is ready. */
    static RunningService start(
            Path root, Path directory, String name, int managementPort, Map<String, String> settings) {
        var jar = root.resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
        var command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        JVM.stream(),
                        Stream.of("-jar", jar.toString()))
                .flatMap(part -> part)
                .toList();
        try {
            Files.createDirectories(directory.resolve("config"));
            Files.writeString(
                    directory.resolve("config/application.properties"),
                    settings.entrySet().stream()
                            .map(setting -> setting.getKey() + "=" + setting.getValue())
                            .collect(Collectors.joining("\n", "", "\n")));
            var log = directory.resolve("log");
            var service = new RunningService(
                    name,
                    new ProcessBuilder(command)
                            .directory(directory.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start());
            Runtime.getRuntime().addShutdownHook(new Thread(service.process::destroyForcibly));
            service.awaitReady(managementPort, log);
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be started", e);
        }
    }

    private void awaitReady(int managementPort, Path log) {
        var ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/q/health/ready"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            Patience.until(name + " is ready, see " + log, () -> {
                if (!process.isAlive()) {
                    throw new IllegalStateException(name + " ended while starting, see " + log);
                }
                try {
                    return http.send(ready, BodyHandlers.discarding()).statusCode() == 200;
                } catch (IOException notYet) {
                    return false;
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException("Interrupted", e);
                }
            });
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(ORDERLY_END_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
