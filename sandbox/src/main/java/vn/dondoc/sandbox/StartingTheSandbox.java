package vn.dondoc.sandbox;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.sandbox.clock.BrokerEndOffsets;
import vn.dondoc.sandbox.clock.SandboxClock;
import vn.dondoc.sandbox.clock.Stillness;
import vn.dondoc.sandbox.clock.Walking;
import vn.dondoc.sandbox.gateway.Gateway;
import vn.dondoc.sandbox.gateway.Routes;
import vn.dondoc.sandbox.identity.IdentityProvider;
import vn.dondoc.sandbox.inbox.Messages;
import vn.dondoc.sandbox.mail.MailFaults;
import vn.dondoc.sandbox.mail.MailServer;
import vn.dondoc.sandbox.services.FreePorts;
import vn.dondoc.sandbox.services.PartsPage;
import vn.dondoc.sandbox.services.ServiceProcess;
import vn.dondoc.sandbox.services.Services;
import vn.dondoc.sandbox.web.Address;
import vn.dondoc.sandbox.web.Pages;
import vn.dondoc.sandbox.zalo.ZaloApp;
import vn.dondoc.sandbox.zalo.ZaloFaults;
import vn.dondoc.sandbox.zalo.ZaloStub;

/** Starts every part, what others need first, and says on the way what is ready. */
final class StartingTheSandbox {

    /** How long a walk waits at one instant for the services to come to rest. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Options options;
    private final Consumer<String> progress;
    private final Parts parts = new Parts();

    StartingTheSandbox(Options options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
    }

    /** @throws CannotStart with one clear line; what had been started is ended then */
    Sandbox start() throws InterruptedException {
        refuseTakenPort(options.port());
        Home home = Home.at(options.home());
        Children children = new Children(home.children());
        children.endLeftovers();
        boolean isFresh = !(options.keep() && home.holdsData());
        home.prepare(options.keep());
        try {
            children.note();
            parts.with(children::forget);
            return started(home, children, isFresh);
        } catch (RuntimeException | InterruptedException e) {
            parts.close();
            throw e;
        }
    }

    private Sandbox started(Home home, Children children, boolean isFresh) throws InterruptedException {
        Secrets secrets = Secrets.in(home);
        SandboxClock clock = clock(home);
        Pages pages = new Pages();
        HttpClient http = parts.with(
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build());
        Services services = Services.prepare(
                new Services.Folders(options.root(), home.data(), home.logs()),
                new FreePorts(),
                http,
                options.task() == Options.Task.PREPARE);
        Vertx vertx = Vertx.vertx(new VertxOptions()
                .setWorkerPoolSize(16)
                .setFileSystemOptions(new FileSystemOptions().setFileCachingEnabled(false)));
        parts.with(() -> vertx.close().toCompletionStage().toCompletableFuture().join());

        Backings backings = parts.with(Backings.start(home));
        progress.accept("PostgreSQL and Kafka are up");
        BrokerEndOffsets endOffsets =
                parts.with(new BrokerEndOffsets(backings.kafka().bootstrapServers()));
        Walking walking = new Walking(clock, new Stillness(services.all(), endOffsets, PATIENCE));

        Messages messages = new Messages(clock, home.messages());
        MailFaults mailFaults = new MailFaults();
        MailServer mail = parts.with(MailServer.start(Address.ANY_OF_LOOPBACK, messages, mailFaults));
        Gateway gateway = parts.with(new Gateway(vertx, Routes.ofTheContracts(), services.ports(), pages));
        DirectoryOfUnits directory = new DirectoryOfUnits(http);
        IdentityProvider identity = parts.with(IdentityProvider.start(Address.ANY_OF_LOOPBACK, pages, directory::all));
        ZaloFaults zaloFaults = new ZaloFaults();

        Sandbox.Running running =
                new Sandbox.Running(home, clock, walking, messages, identity, services, backings, gateway, http);
        OwnPages own = new OwnPages(
                vertx,
                new OwnPages.Shown(clock, walking, messages, identity, services.all()),
                pages,
                mailFaults,
                zaloFaults);
        Router router = own.router();
        new PartsPage(services, backings.crashable(), pages).on(router);
        gateway.listen(options.port(), router);
        directory.reachedAt(running.url(), identity);
        ZaloApp zaloApp = new ZaloApp(
                "2074138120372622546",
                secrets.named("zalo-app"),
                secrets.named("zalo-refresh"),
                "2893352839501541173",
                secrets.named("zalo-account"),
                URI.create(running.url() + "/api/notifications/zalo/events"));
        ZaloStub zalo = parts.with(ZaloStub.start(
                Address.ANY_OF_LOOPBACK, new ZaloStub.World(vertx, clock, messages, zaloFaults, home.data()), zaloApp));
        own.reach(zalo);
        progress.accept("Mail, Zalo, sign-in and gateway are up");

        World world = new World(
                running.url(),
                home,
                secrets,
                backings.databases(),
                backings.kafka().bootstrapServers(),
                identity.issuerUrl(),
                mail.port(),
                zalo.port(),
                zaloApp);
        parts.with(services);
        services.start(world);
        children.note();
        for (ServiceProcess service : services.all()) {
            progress.accept("%s is ready after %.1f s"
                    .formatted(service.name(), service.startTime().toMillis() / 1000.0));
        }
        if (isFresh) {
            new UnitsOfTheProvince(running.http(), running.url(), running.identity()).bring(options.units());
            progress.accept("The directory of units is in place");
        }
        Description.of(running, world).write(home.description());
        return new Sandbox(parts, running);
    }

    private SandboxClock clock(Home home) {
        Clock real = Clock.system(VietnamTime.ZONE);
        if (options.keep() && home.holdsData()) {
            SandboxClock clock = SandboxClock.continuing(real, home.offsetFile());
            options.clock().ifPresent(start -> moveOn(clock, start));
            return clock;
        }
        Instant start = options.clock().orElseGet(real::instant);
        return SandboxClock.startingAt(start, real, home.offsetFile());
    }

    private static void moveOn(SandboxClock clock, Instant start) {
        if (start.isBefore(clock.instant())) {
            throw new CannotStart("The kept data are of " + Pages.inVietnam(clock.instant())
                    + "; the clock never goes back to " + Pages.inVietnam(start));
        }
        clock.moveTo(start);
    }

    /** Said before anything else is started; the gateway itself listens much later. */
    private static void refuseTakenPort(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + port + " cannot be used (" + e.getMessage()
                            + "): stop what listens there, or choose another with --port",
                    e);
        }
    }
}
