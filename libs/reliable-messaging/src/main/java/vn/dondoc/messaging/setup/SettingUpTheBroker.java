package vn.dondoc.messaging.setup;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/**
 * Brings a broker to what the tables of a folder say, as often as it is called: {@code topics.csv}, and where there is a file
 * {@code other-systems}, the accounts it names with {@code access.csv} and {@code quotas.csv}. The quotas are the broker's own.
 */
public final class SettingUpTheBroker {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private SettingUpTheBroker() {}

    /** @param arguments the folder; the broker is the one of {@code KAFKA_BOOTSTRAP_SERVERS} */
    public static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[0]);
        String servers = Objects.requireNonNull(System.getenv("KAFKA_BOOTSTRAP_SERVERS"), "KAFKA_BOOTSTRAP_SERVERS");
        try (Admin broker = Admin.create(Map.of("bootstrap.servers", servers))) {
            run(broker, folder, (short) 1);
            OUT.println("The broker holds its topics and accounts");
        } catch (ExecutionException | IllegalStateException | IllegalArgumentException e) {
            OUT.println("The broker cannot be set up: " + (e.getCause() == null ? e.getMessage() : e.getCause()));
            System.exit(1);
        }
    }

    static void run(Admin broker, Path folder, short replication) throws InterruptedException, ExecutionException {
        new Topics(broker).create(Table.read(folder.resolve("topics.csv")), replication);
        Path systems = folder.resolve("other-systems");
        if (Files.exists(systems)) {
            Accounts accounts = new Accounts(broker);
            accounts.set(Table.lines(systems));
            accounts.allow(Table.read(folder.resolve("access.csv")));
            accounts.bound(Table.read(folder.resolve("quotas.csv")));
        }
    }
}
