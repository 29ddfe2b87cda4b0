package vn.dondoc.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import vn.dondoc.sandbox.services.ServiceProcess;
import vn.dondoc.sandbox.web.Json;

/** What runs where, for tests and for people ({@code sandbox.json}); no secret stands in it. */
record Description(
        String url,
        long pid,
        String issuer,
        String kafka,
        int smtpPort,
        int zaloPort,
        String offsetFile,
        List<ServiceDescription> services) {

    /** @param startSeconds from its start until it was ready */
    record ServiceDescription(
            String name, int port, int managementPort, long pid, String log, boolean ready, double startSeconds) {

        static ServiceDescription of(ServiceProcess service, boolean ready) {
            return new ServiceDescription(
                    service.name(),
                    service.port(),
                    service.managementPort(),
                    service.pid(),
                    service.log().toString(),
                    ready,
                    service.startTime().toMillis() / 1000.0);
        }
    }

    static Description of(Sandbox.Running running, World world) {
        return new Description(
                running.url(),
                ProcessHandle.current().pid(),
                world.issuerUrl(),
                world.bootstrapServers(),
                world.smtpPort(),
                world.zaloPort(),
                running.home().offsetFile().toString(),
                running.services().all().stream()
                        .map(service -> ServiceDescription.of(service, true))
                        .toList());
    }

    void write(Path file) {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.writeString(next, Json.write(this));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CannotStart("The description cannot be written to " + file + ": " + e.getMessage(), e);
        }
    }
}
