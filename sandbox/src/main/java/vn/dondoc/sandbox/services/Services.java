package vn.dondoc.sandbox.services;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dondoc.sandbox.CannotStart;

/** The three services of this run. */
public final class Services implements AutoCloseable {

    private final List<ServiceProcess> all;

    private Services(List<ServiceProcess> all) {
        this.all = all;
    }

    /**
     * Prepares them, starts none.
     *
     * @param isPreparing whether they run only to leave a cache that speeds up later starts
     *
     * @throws CannotStart if one has not been built
     */
    public static Services prepare(
            Path root, Path work, Path logs, FreePorts ports, HttpClient http, boolean isPreparing) {
        List<ServiceProcess> all = new ArrayList<>();
        for (Service service : Service.all()) {
            Launch launch = Launch.of(root, service.code(), isPreparing);
            if (!launch.isBuilt()) {
                throw new CannotStart(service.code() + " has not been built; ./run builds it");
            }
            Path directory = work.resolve(service.code());
            try {
                Files.createDirectories(directory);
            } catch (IOException e) {
                throw new CannotStart("The folder " + directory + " cannot be made: " + e.getMessage(), e);
            }
            all.add(new ServiceProcess(
                    service,
                    directory,
                    logs.resolve(service.code() + ".log"),
                    launch,
                    ports.next(),
                    ports.next(),
                    http));
        }
        return new Services(List.copyOf(all));
    }

    public List<ServiceProcess> all() {
        return all;
    }

    public Optional<ServiceProcess> named(String name) {
        return all.stream().filter(service -> service.name().equals(name)).findFirst();
    }

    /** Where each listens, by its name. */
    public Map<String, Integer> ports() {
        return all.stream().collect(Collectors.toMap(ServiceProcess::name, ServiceProcess::port));
    }

    /** Starts all at once and returns when all are ready. */
    public void start(ServiceSettings settings) throws InterruptedException {
        for (ServiceProcess service : all) {
            service.configure(settings.of(service));
            service.start();
        }
        for (ServiceProcess service : all) {
            service.awaitReady();
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
