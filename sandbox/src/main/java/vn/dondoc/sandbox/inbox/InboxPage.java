package vn.dondoc.sandbox.inbox;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dondoc.sandbox.web.Answers;
import vn.dondoc.sandbox.web.Pages;

/** Shows what each receiver sees, newest first, and the same as JSON. */
public final class InboxPage {

    private static final int SHOWN_AT_ONCE = 50;

    /** The mail's own page: its styles and links work, its scripts and pictures from elsewhere do not. */
    private static final String FOR_FOREIGN_HTML = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
            + "form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

    private final Messages messages;
    private final Clock clock;
    private final Pages pages;

    public InboxPage(Messages messages, Clock clock, Pages pages) {
        this.messages = messages;
        this.clock = clock;
        this.pages = pages;
    }

    public void on(Router router) {
        router.get("/").handler(this::show);
        router.get("/messages").handler(context -> Answers.json(context, chosen(context)));
        router.get("/messages/:id/html").handler(this::html);
    }

    /** A receiver and how many messages it has. */
    record Receiver(String address, long count, boolean chosen) {}

    private void show(RoutingContext context) {
        String recipient = context.request().getParam("recipient", "");
        List<Message> chosen = chosen(context).reversed();
        TreeMap<String, Long> counts = messages.all().stream()
                .collect(Collectors.groupingBy(Message::recipient, TreeMap::new, Collectors.counting()));
        List<Receiver> receivers = counts.entrySet().stream()
                .map(each -> new Receiver(
                        each.getKey(), each.getValue(), each.getKey().equals(recipient)))
                .toList();
        Answers.page(
                context,
                pages.render(
                        "inbox",
                        Map.of(
                                "now", clock.instant(),
                                "receivers", receivers,
                                "recipient", recipient,
                                "query", context.request().getParam("q", ""),
                                "total", chosen.size(),
                                "messages", chosen.stream().limit(SHOWN_AT_ONCE).toList())));
    }

    private List<Message> chosen(RoutingContext context) {
        String recipient = context.request().getParam("recipient", "");
        String channel = context.request().getParam("channel", "");
        String query = context.request().getParam("q", "");
        long after = number(context.request().getParam("after", "")).orElse(0L);
        return messages.after(after).stream()
                .filter(message -> recipient.isEmpty() || message.recipient().equals(recipient))
                .filter(message -> channel.isEmpty() || message.channel().code().equals(channel))
                .filter(message -> query.isEmpty() || message.speaksOf(query))
                .toList();
    }

    private void html(RoutingContext context) {
        Optional<String> html = number(Objects.toString(context.pathParam("id")))
                .flatMap(messages::byId)
                .map(message -> Objects.requireNonNullElse(message.html(), ""))
                .filter(text -> !text.isEmpty());
        if (html.isEmpty()) {
            Answers.problem(context, 404, "There is no such mail");
            return;
        }
        context.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Security-Policy", FOR_FOREIGN_HTML)
                .putHeader("X-Content-Type-Options", "nosniff")
                .end("<base target=\"_blank\">" + html.get());
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
