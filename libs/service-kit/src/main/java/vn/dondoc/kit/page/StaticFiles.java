package vn.dondoc.kit.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.CRC32C;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves the stylesheet and the icon under the service's own prefix, from memory, revalidated by entity tag. */
@ApplicationScoped
class StaticFiles {

    void serve(@Observes Router router, @ConfigProperty(name = "dondoc.static-path") String path) {
        route(router, path + "/dondoc.css", "dondoc-static/dondoc.css", "text/css;charset=UTF-8");
        route(router, path + "/dondoc.svg", "dondoc-static/dondoc.svg", "image/svg+xml");
    }

    private static void route(Router router, String path, String resource, String contentType) {
        var body = read(resource);
        var tag = tagOf(body);
        router.get(path).handler(context -> answer(context, body, tag, contentType));
    }

    private static void answer(RoutingContext context, Buffer body, String tag, String contentType) {
        var response = context.response().putHeader("ETag", tag).putHeader("Cache-Control", "public, max-age=300");
        if (tag.equals(context.request().getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader("Content-Type", contentType).end(body);
        }
    }

    private static Buffer read(String resource) {
        try (var in = StaticFiles.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + resource);
            }
            return Buffer.buffer(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tagOf(Buffer body) {
        var crc = new CRC32C();
        crc.update(body.getBytes());
        return '"' + HexFormat.of().toHexDigits((int) crc.getValue()) + '"';
    }
}
