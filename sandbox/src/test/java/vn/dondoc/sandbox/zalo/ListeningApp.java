package vn.dondoc.sandbox.zalo;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import vn.dondoc.sandbox.web.Json;

/** An app that keeps the events it is told of, and may be out of order for the first of them. */
final class ListeningApp implements AutoCloseable {

    private final HttpServer server;
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger failures = new AtomicInteger();

    /** @param body byte for byte */
    record Event(String body, Map<String, String> headers) {

        JsonNode json() {
            return Json.tree(body);
        }
    }

    ListeningApp() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/events", this::take);
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean fails = failures.getAndUpdate(left -> Math.max(left - 1, 0)) > 0;
        if (!fails) {
            events.add(new Event(
                    body,
                    Map.of(
                            "signature", exchange.getRequestHeaders().getFirst("X-ZEvent-Signature"),
                            "time", exchange.getRequestHeaders().getFirst("X-ZEvent-Timestamp"))));
        }
        exchange.sendResponseHeaders(fails ? 502 : 200, -1);
        exchange.close();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/events");
    }

    void failsOnce() {
        failures.set(1);
    }

    List<Event> events() {
        return events;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
