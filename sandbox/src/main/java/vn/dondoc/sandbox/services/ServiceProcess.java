package vn.dondoc.sandbox.services;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.sandbox.CannotStart;
import vn.dondoc.sandbox.clock.Agenda;
import vn.dondoc.sandbox.clock.WatchedService;
import vn.dondoc.sandbox.web.Json;

/**
 * A service as a child process, in a session of its own so that Ctrl-C reaches the sandbox alone, which ends it in order.
 *
 * <p>Its settings stand in {@code config/application.properties} of its working directory, readable by its owner only: on
 * the command line everybody on the machine would see the secrets.
 */
public final class ServiceProcess implements WatchedService, Crashable {

    private static final Duration READY = Duration.ofSeconds(120);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration ORDERLY_END = Duration.ofSeconds(15);

    /** The JVM that writes its cache at its end loads and links all its classes once more. */
    private static final Duration END_WITH_CACHE = Duration.ofMinutes(3);

    private final Service service;
    private final String name;
    private final Path directory;
    private final Path log;
    private final Launch launch;
    private final int port;
    private final int managementPort;
    private final HttpClient http;
    private @Nullable Process process;
    private Duration startTime = Duration.ZERO;

    ServiceProcess(
            Service service,
            String name,
            Path directory,
            Path log,
            Launch launch,
            int port,
            int managementPort,
            HttpClient http) {
        this.service = service;
        this.name = name;
        this.directory = directory;
        this.log = log;
        this.launch = launch;
        this.port = port;
        this.managementPort = managementPort;
        this.http = http;
    }

    void configure(Map<String, String> settings) {
        try {
            Path config = Files.createDirectories(directory.resolve("config"));
            Files.setPosixFilePermissions(config, PosixFilePermissions.fromString("rwx------"));
            Files.writeString(
                    config.resolve("application.properties"),
                    settings.entrySet().stream()
                            .map(e -> e.getKey() + "=" + e.getValue().replace("\\", "\\\\"))
                            .sorted()
                            .collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException e) {
            throw new CannotStart("The settings of " + name() + " cannot be written to " + directory + ": " + e, e);
        }
    }

    /** Starts it; {@link #awaitReady()} waits for it. */
    public synchronized void start() {
        try {
            process = new ProcessBuilder(launch.command())
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new CannotStart(name() + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** @throws CannotStart when it ends instead, or is not ready in time, naming the log that tells why */
    public void awaitReady() throws InterruptedException {
        long began = System.nanoTime();
        while (!isReady()) {
            if (!isAlive()) {
                throw new CannotStart(name() + " ended while starting; " + log + " says why");
            }
            if (System.nanoTime() - began > READY.toNanos()) {
                throw new CannotStart(name() + " is not ready after " + READY.toSeconds() + " s; " + log + " says why");
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        startTime = Duration.ofNanos(System.nanoTime() - began);
    }

    public boolean isReady() throws InterruptedException {
        try {
            return get("/q/health/ready").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    public synchronized long pid() {
        return process == null ? -1 : process.pid();
    }

    public String database() {
        return service.database();
    }

    public boolean sendsMessages() {
        return service == Service.NOTIFICATION;
    }

    public int port() {
        return port;
    }

    public int managementPort() {
        return managementPort;
    }

    public Path log() {
        return log;
    }

    /** From the first look until it was ready. */
    public Duration startTime() {
        return startTime;
    }

    /** Asks it to end, and kills it when it does not. */
    public synchronized void stop() {
        if (process == null) {
            return;
        }
        Duration patience = launch.isPreparing() ? END_WITH_CACHE : ORDERLY_END;
        process.destroy();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void crash() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    @Override
    public void comeBack() throws InterruptedException {
        if (!isAlive()) {
            start();
            awaitReady();
        }
    }

    @Override
    public String name() {
        return name;
    }

    boolean runs(String code) {
        return service.code().equals(code);
    }

    @Override
    public Set<String> topics() {
        return service.topics();
    }

    @Override
    public Agenda agenda() throws IOException, InterruptedException {
        HttpResponse<String> response = get("/agenda");
        if (response.statusCode() != 200) {
            throw new IOException("/agenda answered " + response.statusCode());
        }
        return Json.read(response.body(), Agenda.class);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + path))
                .timeout(ANSWER)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
