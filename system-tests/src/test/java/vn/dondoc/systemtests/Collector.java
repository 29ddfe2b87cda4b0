package vn.dondoc.systemtests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

/** Takes the spans of the services in OTLP, protobuf over HTTP, and reads of them what the tests ask for. */
final class Collector implements AutoCloseable {

    /** @param parent empty where it has none */
    record Span(String service, String trace, String id, String parent, String name) {}

    private final List<Span> spans = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    private Collector(HttpServer server) {
        this.server = server;
    }

    static Collector start() throws IOException {
        var collector =
                new Collector(HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0));
        collector.server.createContext("/v1/traces", collector::receive);
        collector.server.start();
        return collector;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }

    /** Whether these words came anywhere in what was sent: names, attributes, events. */
    boolean holds(String words) {
        return requests.stream().anyMatch(request -> request.contains(words));
    }

    private void receive(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if ("gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))) {
            try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
                body = unpacked.readAllBytes();
            }
        }
        requests.add(new String(body, StandardCharsets.UTF_8));
        read(body);
        exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    /** ExportTraceServiceRequest: resource_spans = 1. */
    private void read(byte[] request) {
        fields(request, (number, resourceSpans) -> {
            if (number == 1) {
                String service = List.of("directive-service", "task-service", "notification-service").stream()
                        .filter(name -> new String(resourceSpans, StandardCharsets.ISO_8859_1).contains(name))
                        .findFirst()
                        .orElse("");
                // ResourceSpans: scope_spans = 2; ScopeSpans: spans = 2
                fields(resourceSpans, (of, scope) -> {
                    if (of == 2) {
                        fields(scope, (each, span) -> {
                            if (each == 2) {
                                spans.add(span(service, span));
                            }
                        });
                    }
                });
            }
        });
    }

    /** Span: trace_id = 1, span_id = 2, parent_span_id = 4, name = 5. */
    private static Span span(String service, byte[] span) {
        String[] found = {"", "", "", "", "", ""};
        fields(span, (number, value) -> {
            if (number == 1 || number == 2 || number == 4) {
                found[number] = HexFormat.of().formatHex(value);
            } else if (number == 5) {
                found[number] = new String(value, StandardCharsets.UTF_8);
            }
        });
        return new Span(service, found[1], found[2], found[4], found[5]);
    }

    /** The fields of a message that hold bytes; numbers are passed over. */
    private static void fields(byte[] message, BiConsumer<Integer, byte[]> found) {
        ByteBuffer rest = ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN);
        while (rest.hasRemaining()) {
            int tag = (int) number(rest);
            switch (tag & 7) {
                case 0 -> number(rest);
                case 1 -> rest.getLong();
                case 2 -> {
                    byte[] value = new byte[(int) number(rest)];
                    rest.get(value);
                    found.accept(tag >>> 3, value);
                }
                case 5 -> rest.getInt();
                default -> throw new IllegalArgumentException("Not protobuf: tag " + tag);
            }
        }
    }

    private static long number(ByteBuffer rest) {
        long number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = rest.get();
            number |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
