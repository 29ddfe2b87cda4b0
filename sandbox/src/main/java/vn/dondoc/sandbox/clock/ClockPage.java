package vn.dondoc.sandbox.clock;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dondoc.calendar.VietnamTime;
import vn.dondoc.sandbox.web.Answers;
import vn.dondoc.sandbox.web.Json;
import vn.dondoc.sandbox.web.Pages;

/** Shows the clock and what each service has before it, and moves it: JSON waits for the end, a form comes back at once. */
public final class ClockPage {

    private static final Logger LOG = LoggerFactory.getLogger(ClockPage.class);

    private final SandboxClock clock;
    private final Walking walking;
    private final List<? extends WatchedService> services;
    private final Pages pages;

    public ClockPage(SandboxClock clock, Walking walking, List<? extends WatchedService> services, Pages pages) {
        this.clock = clock;
        this.walking = walking;
        this.services = services;
        this.pages = pages;
    }

    public void on(Router router) {
        router.get("/clock").blockingHandler(this::show, false);
        router.post("/clock").blockingHandler(this::move, false);
    }

    /** What the page says of a service. */
    record Line(
            String service,
            @Nullable Instant next,
            long inHand,
            @Nullable String failure) {}

    private record Moved(Instant now, List<Instant> hops) {}

    private void show(RoutingContext context) {
        String accept = Objects.requireNonNullElse(context.request().getHeader("Accept"), "");
        Map<String, Object> state = new HashMap<>();
        state.put("now", clock.instant());
        state.put("walking", walking.isUnderWay());
        state.put("walk", walking.latest().orElse(null));
        state.put("agenda", agenda());
        if (accept.contains("text/html")) {
            ZonedDateTime there = clock.instant().atZone(VietnamTime.ZONE);
            state.put("suggestion", there.plusDays(1).toLocalDate() + "T08:00");
            Answers.page(context, pages.render("clock", state));
        } else {
            Answers.json(context, state);
        }
    }

    private List<Line> agenda() {
        List<Line> lines = new ArrayList<>();
        for (WatchedService service : services) {
            try {
                Agenda agenda = service.agenda();
                lines.add(new Line(service.name(), agenda.next(), agenda.inHand(), null));
            } catch (IOException e) {
                lines.add(new Line(service.name(), null, 0, "không trả lời"));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return lines;
    }

    private void move(RoutingContext context) {
        String type = Objects.requireNonNullElse(context.request().getHeader("Content-Type"), "");
        try {
            if (type.startsWith("application/json")) {
                Walk walk = moveAndWait(Json.tree(Answers.body(context)));
                if (walk.failure() == null) {
                    Answers.json(context, new Moved(clock.instant(), walk.hops()));
                }
            } else {
                byForm(context);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            Answers.problem(context, 422, Objects.toString(e.getMessage()));
        } catch (AlreadyWalking e) {
            Answers.problem(context, 409, Objects.toString(e.getMessage()));
        } catch (StillBusy e) {
            Answers.problem(context, 504, Objects.toString(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Walk moveAndWait(JsonNode request) throws InterruptedException {
        if (request.path("to").asText("").equals("next")) {
            return walking.toNext();
        }
        Instant target = instant(request.path("to").asText(""));
        if (!request.path("jump").asBoolean(false)) {
            return walking.to(target);
        }
        return request.path("wait").asBoolean(true) ? walking.jumpTo(target) : walking.setTo(target);
    }

    private void byForm(RoutingContext context) {
        String by = Objects.requireNonNullElse(context.request().getFormAttribute("by"), "instant");
        String written = Objects.requireNonNullElse(context.request().getFormAttribute("to"), "");
        Move move = switch (by) {
            case "day" -> () -> walking.to(clock.instant().plus(Duration.ofDays(1)));
            case "next" -> walking::toNext;
            case "jump" -> jump(instant(written));
            default -> walk(instant(written));
        };
        Thread.ofVirtual().name("walking").start(() -> run(move));
        Answers.seeOther(context, "/sandbox/clock");
    }

    private Move walk(Instant target) {
        return () -> walking.to(target);
    }

    private Move jump(Instant target) {
        return () -> walking.jumpTo(target);
    }

    private static void run(Move move) {
        try {
            move.go();
        } catch (StillBusy | AlreadyWalking | IllegalArgumentException e) {
            LOG.warn("The clock was not moved to the end: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** With an offset, or else the time in Vietnam. */
    private static Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException noOffset) {
            return LocalDateTime.parse(text).atZone(VietnamTime.ZONE).toInstant();
        }
    }

    private interface Move {
        Walk go() throws InterruptedException;
    }
}
