package vn.dondoc.sandbox.gateway;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.BindException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import vn.dondoc.sandbox.CannotStart;
import vn.dondoc.sandbox.web.Pages;

/** The one origin: hands each request to the service that owns its path, and says so in words when that service is down. */
public final class Gateway implements AutoCloseable {

    /** What the services take at most; beyond it they close the connection, and the browser could say nothing. */
    private static final int MOST_MEGABYTES = 24;

    private final Vertx vertx;
    private final HttpServer server;
    private final HttpClient client;
    private final Routes routes;
    private final Pages pages;
    private final Map<String, HttpProxy> proxies = new HashMap<>();

    /** @param servicePorts where each service listens on 127.0.0.1 */
    public Gateway(Vertx vertx, Routes routes, Map<String, Integer> servicePorts, Pages pages) {
        this.vertx = vertx;
        this.routes = routes;
        this.pages = pages;
        this.server = vertx.createHttpServer();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(64)
                .setKeepAliveTimeout(5)
                .setConnectTimeout(2_000));
        servicePorts.forEach((service, port) -> proxies.put(service, proxy(service, port)));
    }

    /**
     * Opens the port.
     *
     * @param own the sandbox's own pages
     * @throws CannotStart if the port is taken
     */
    public void listen(int port, Router own) {
        Router router = Router.router(vertx);
        router.route("/").handler(context -> context.redirect("/tasks"));
        router.route("/sandbox*").subRouter(own);
        router.route().handler(context -> handOn(context.request()));
        try {
            server.requestHandler(router)
                    .listen(port, "127.0.0.1")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof BindException) {
                throw new CannotStart(
                        "Port " + port + " is in use: stop what listens there, or choose another with --port");
            }
            throw e;
        }
    }

    public int port() {
        return server.actualPort();
    }

    private void handOn(HttpServerRequest request) {
        if (length(request) > MOST_MEGABYTES * 1_048_576L) {
            refuse(request);
            return;
        }
        Optional<HttpProxy> proxy = routes.serviceFor(Objects.requireNonNullElse(request.path(), "/"))
                .map(proxies::get);
        if (proxy.isPresent()) {
            proxy.get().handle(request);
        } else {
            request.response()
                    .setStatusCode(404)
                    .putHeader("Content-Type", "text/html; charset=utf-8")
                    .end(pages.render("not-found", Map.of()));
        }
    }

    /** Of the body, in bytes; 0 where it is not said, and the service will count. */
    private static long length(HttpServerRequest request) {
        String length = Objects.requireNonNullElse(request.getHeader("Content-Length"), "");
        return length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    /** Answers when all has come, and kept nothing of it: a browser that is still sending reads no answer. */
    private void refuse(HttpServerRequest request) {
        request.endHandler(end -> request.response()
                .setStatusCode(413)
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .end(pages.render("too-large", Map.of("megabytes", MOST_MEGABYTES))));
        request.resume();
    }

    private HttpProxy proxy(String service, int port) {
        return HttpProxy.reverseProxy(client).origin(port, "127.0.0.1").addInterceptor(new ProxyInterceptor() {
            @Override
            public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
                HttpServerRequest request = context.request().proxiedRequest();
                context.request()
                        .headers()
                        .set("X-Forwarded-For", request.remoteAddress().hostAddress())
                        .set("X-Forwarded-Proto", "http")
                        .set("X-Forwarded-Host", Objects.toString(request.authority(), ""))
                        .set("X-Forwarded-Port", Integer.toString(server.actualPort()));
                return context.sendRequest().recover(down -> Future.succeededFuture(isDown(context, service)));
            }
        });
    }

    private ProxyResponse isDown(ProxyContext context, String service) {
        return context.request()
                .release()
                .response()
                .setStatusCode(502)
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Retry-After", "2")
                .setBody(Body.body(Buffer.buffer(pages.render("service-down", Map.of("service", service)))));
    }

    @Override
    public void close() {
        server.close().toCompletionStage().toCompletableFuture().join();
        client.close().toCompletionStage().toCompletableFuture().join();
    }
}
