package vn.dondoc.sandbox.services;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.dondoc.sandbox.web.Answers;
import vn.dondoc.sandbox.web.Pages;

/** Shows how the services are, and lets one crash and come back. */
public final class PartsPage {

    private final Services services;
    private final Pages pages;

    public PartsPage(Services services, Pages pages) {
        this.services = services;
        this.pages = pages;
    }

    public void on(Router router) {
        router.get("/parts").blockingHandler(this::show, false);
        router.post("/services/:name/kill").blockingHandler(context -> act(context, ServiceProcess::kill), false);
        router.post("/services/:name/start").blockingHandler(context -> act(context, PartsPage::start), false);
    }

    record Line(String name, boolean alive, boolean ready, int port, long pid, String log, double seconds) {}

    private void show(RoutingContext context) {
        List<Line> lines = new ArrayList<>();
        try {
            for (ServiceProcess service : services.all()) {
                lines.add(new Line(
                        service.name(),
                        service.isAlive(),
                        service.isReady(),
                        service.port(),
                        service.pid(),
                        service.log().toString(),
                        service.startTime().toMillis() / 1000.0));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Answers.page(context, pages.render("parts", Map.of("services", lines)));
    }

    private void act(RoutingContext context, Act act) {
        Optional<ServiceProcess> service = services.named(Objects.toString(context.pathParam("name")));
        if (service.isEmpty()) {
            Answers.problem(context, 404, "There is no such service");
            return;
        }
        try {
            act.on(service.get());
            Answers.seeOther(context, "/sandbox/parts");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void start(ServiceProcess service) throws InterruptedException {
        if (!service.isAlive()) {
            service.start();
            service.awaitReady();
        }
    }

    private interface Act {
        void on(ServiceProcess service) throws InterruptedException;
    }
}
