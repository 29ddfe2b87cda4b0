package vn.dondoc.sandbox.services;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import vn.dondoc.sandbox.web.Answers;
import vn.dondoc.sandbox.web.Pages;

/** Shows how the services are, lets a part crash and come back, and a service be run by several. */
public final class PartsPage {

    private final Services services;
    private final Map<String, Crashable> backings;
    private final Pages pages;

    /** @param backings what the services stand on, by its name */
    public PartsPage(Services services, Map<String, Crashable> backings, Pages pages) {
        this.services = services;
        this.backings = backings;
        this.pages = pages;
    }

    public void on(Router router) {
        router.get("/parts").blockingHandler(this::show, false);
        router.post("/parts/:name/kill").blockingHandler(context -> act(context, Crashable::crash), false);
        router.post("/parts/:name/start").blockingHandler(context -> act(context, Crashable::comeBack), false);
        router.post("/parts/:name/replicas").blockingHandler(this::scale, false);
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
        Answers.page(
                context,
                pages.render("parts", Map.of("services", lines, "backings", new TreeSet<>(backings.keySet()))));
    }

    private void act(RoutingContext context, Act act) {
        String name = Objects.toString(context.pathParam("name"));
        Optional<Crashable> part = services.named(name)
                .map(service -> (Crashable) service)
                .or(() -> Optional.ofNullable(backings.get(name)));
        if (part.isEmpty()) {
            Answers.problem(context, 404, "There is no such part");
            return;
        }
        try {
            act.on(part.get());
            Answers.seeOther(context, "/sandbox/parts");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void scale(RoutingContext context) {
        String number = Objects.requireNonNullElse(context.request().getFormAttribute("number"), "");
        if (!number.matches("[1-5]")) {
            Answers.problem(context, 422, "A service is run by 1 to 5 replicas, not by \"" + number + "\"");
            return;
        }
        try {
            services.scale(Objects.toString(context.pathParam("name")), Integer.parseInt(number));
            Answers.seeOther(context, "/sandbox/parts");
        } catch (NoSuchElementException e) {
            Answers.problem(context, 404, Objects.toString(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Act {
        void on(Crashable part) throws InterruptedException;
    }
}
