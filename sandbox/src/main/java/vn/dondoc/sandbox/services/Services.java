package vn.dondoc.sandbox.services;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.sandbox.CannotStart;

/** The three services of this run, each a process, or several of one service. */
public final class Services implements AutoCloseable {

    private final Folders folders;
    private final FreePorts ports;
    private final HttpClient http;
    private final boolean isPreparing;
    private final List<ServiceProcess> all = new CopyOnWriteArrayList<>();
    private @Nullable ServiceSettings settings;

    /**
     * @param root of the project
     * @param work where each process has a folder of its own
     * @param logs where each process has its log
     */
    public record Folders(Path root, Path work, Path logs) {}

    private Services(Folders folders, FreePorts ports, HttpClient http, boolean isPreparing) {
        this.folders = folders;
        this.ports = ports;
        this.http = http;
        this.isPreparing = isPreparing;
    }

    /**
     * Prepares them, starts none.
     *
     * @param isPreparing whether they run only to leave a cache that speeds up later starts
     *
     * @throws CannotStart if one has not been built
     */
    public static Services prepare(Folders folders, FreePorts ports, HttpClient http, boolean isPreparing) {
        Services services = new Services(folders, ports, http, isPreparing);
        Service.all().forEach(service -> services.all.add(services.process(service, service.code())));
        return services;
    }

    private ServiceProcess process(Service service, String name) {
        Launch launch = Launch.of(folders.root(), service.code(), isPreparing);
        if (!launch.isBuilt()) {
            throw new CannotStart(service.code() + " has not been built; ./run builds it");
        }
        Path directory = folders.work().resolve(name);
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new CannotStart("The folder " + directory + " cannot be made: " + e.getMessage(), e);
        }
        Path log = folders.logs().resolve(name + ".log");
        return new ServiceProcess(service, name, directory, log, launch, ports.next(), ports.next(), http);
    }

    /** Those of this moment, whenever it is read. */
    public List<ServiceProcess> all() {
        return Collections.unmodifiableList(all);
    }

    public Optional<ServiceProcess> named(String name) {
        return all.stream().filter(service -> service.name().equals(name)).findFirst();
    }

    /** Where each listens, by its name. */
    public Map<String, Integer> ports() {
        return all.stream().collect(Collectors.toMap(ServiceProcess::name, ServiceProcess::port));
    }

    /** Starts all at once and returns when all are ready. */
    public void start(ServiceSettings chosen) throws InterruptedException {
        settings = chosen;
        for (ServiceProcess service : all) {
            service.configure(chosen.of(service));
            service.start();
        }
        for (ServiceProcess service : all) {
            service.awaitReady();
        }
    }

    /**
     * Has a service run by so many processes; the gateway goes on asking the first.
     *
     * @throws NoSuchElementException if there is no such service
     */
    public synchronized void scale(String code, int number) throws InterruptedException {
        Service service = Service.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no service " + code));
        List<ServiceProcess> running =
                all.stream().filter(process -> process.runs(code)).toList();
        for (ServiceProcess surplus : running.subList(Math.min(number, running.size()), running.size())) {
            surplus.stop();
            all.remove(surplus);
        }
        for (int nth = running.size() + 1; nth <= number; nth++) {
            ServiceProcess added = process(service, code + "-" + nth);
            added.configure(Objects.requireNonNull(settings, "not started").of(added));
            added.start();
            all.add(added);
            added.awaitReady();
        }
    }

    @Override
    public void close() {
        List<Thread> stops = all.stream()
                .map(service -> Thread.ofVirtual().start(service::stop))
                .toList();
        for (Thread stop : stops) {
            try {
                stop.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
