package vn.dondoc.sandbox;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.sandbox.clock.BrokerEndOffsets;
import vn.dondoc.sandbox.clock.SandboxClock;
import vn.dondoc.sandbox.clock.Stillness;
import vn.dondoc.sandbox.clock.Walking;
import vn.dondoc.sandbox.identity.IdentityProvider;
import vn.dondoc.sandbox.inbox.Messages;
import vn.dondoc.sandbox.mail.MailFaults;
import vn.dondoc.sandbox.mail.MailServer;
import vn.dondoc.sandbox.services.Service;
import vn.dondoc.sandbox.services.ServiceElsewhere;
import vn.dondoc.sandbox.web.Address;
import vn.dondoc.sandbox.web.Pages;
import vn.dondoc.sandbox.zalo.ZaloApp;
import vn.dondoc.sandbox.zalo.ZaloFaults;
import vn.dondoc.sandbox.zalo.ZaloStub;

/**
 * Mail, Zalo, sign-in and the clock, with their pages, for services that run in containers of their own: the profile
 * {@code sandbox} of docker-compose.yml. A gateway, a database and a broker stand there already.
 */
final class Beside implements AutoCloseable {

    private static final int PAGES = 8080;
    private static final int SIGN_IN = 8091;
    private static final int ZALO = 8092;
    private static final int MAIL = 1025;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final BesideOptions options;
    private final Parts parts = new Parts();
    private volatile boolean isHealthy;

    Beside(BesideOptions options) {
        this.options = options;
    }

    /** Starts all, and returns when the services are ready and know their units. */
    void start() throws InterruptedException {
        Path units = options.data().resolve("units-are-there");
        SandboxClock clock = clock();
        Pages pages = new Pages();
        HttpClient http = parts.with(
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build());
        List<ServiceElsewhere> services = Service.all().stream()
                .map(service -> new ServiceElsewhere(service, http))
                .toList();
        ServiceElsewhere directory = services.getFirst();
        Vertx vertx = Vertx.vertx();
        parts.with(() -> vertx.close().toCompletionStage().toCompletableFuture().join());
        BrokerEndOffsets endOffsets = parts.with(new BrokerEndOffsets(options.broker()));
        Walking walking = new Walking(clock, new Stillness(services, endOffsets, PATIENCE));

        Messages messages = new Messages(clock, options.data().resolve("messages.jsonl"));
        MailFaults mailFaults = new MailFaults();
        ZaloFaults zaloFaults = new ZaloFaults();
        DirectoryOfUnits officers = new DirectoryOfUnits(http);
        IdentityProvider identity =
                parts.with(IdentityProvider.start(Address.ofContainer(SIGN_IN), pages, officers::all));
        officers.reachedAt(directory.url(), identity);
        parts.with(MailServer.start(Address.ofContainer(MAIL), messages, mailFaults));
        OwnPages own = new OwnPages(
                vertx, new OwnPages.Shown(clock, walking, messages, identity, services), pages, mailFaults, zaloFaults);
        own.reach(parts.with(ZaloStub.start(
                Address.ofContainer(ZALO),
                new ZaloStub.World(vertx, clock, messages, zaloFaults, options.data()),
                zaloApp())));
        listen(vertx, own);

        for (ServiceElsewhere service : services) {
            while (!service.isReady()) {
                Thread.sleep(200);
            }
        }
        if (!Files.exists(units)) {
            new UnitsOfTheProvince(http, directory.url(), identity).bring(Optional.empty());
            note(units);
        }
        isHealthy = true;
    }

    private SandboxClock clock() {
        Clock real = Clock.system(VietnamTime.ZONE);
        if (Files.exists(options.offsetFile())) {
            return SandboxClock.continuing(real, options.offsetFile());
        }
        return SandboxClock.startingAt(options.clock().orElseGet(real::instant), real, options.offsetFile());
    }

    private ZaloApp zaloApp() {
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(options.secrets())) {
            secrets.load(reader);
        } catch (IOException e) {
            throw new CannotStart("The secrets cannot be read: " + e.getMessage(), e);
        }
        return new ZaloApp(
                secrets.getProperty("zalo.app-id"),
                secrets.getProperty("zalo.secret-key"),
                secrets.getProperty("zalo.refresh-token"),
                secrets.getProperty("zalo.account-id"),
                secrets.getProperty("zalo.account-secret"),
                URI.create("http://notification-service:8080/api/notifications/zalo/events"));
    }

    private void listen(Vertx vertx, OwnPages own) {
        Router router = Router.router(vertx);
        router.get("/sandbox/health")
                .handler(context ->
                        context.response().setStatusCode(isHealthy ? 204 : 503).end());
        router.route("/sandbox*").subRouter(own.router());
        HttpServer server = vertx.createHttpServer().requestHandler(router);
        server.listen(PAGES, Address.ofContainer(PAGES).host())
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private static void note(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw new CannotStart("Nothing can be written to " + file.getParent() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        parts.close();
    }
}
