package vn.dondoc.task.answering;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import vn.dondoc.kit.identity.AnswerLinkSettings;

/**
 * Bounds how often the pages behind links are opened, which need no account: by one link, and by one address. The gateway bounds
 * addresses too, before they reach us; this bound holds where it does not, for each replica by itself.
 */
@ApplicationScoped
class LimitingAnswers {

    private static final String PREFIX = "/r/";
    private static final int LONGEST_KEY = 120;
    private static final int BEFORE_THE_RESOURCES = 850;

    private final Rate links;
    private final Rate addresses;

    LimitingAnswers(AnswerLinkSettings settings) {
        this.links = new Rate(settings.perLinkAMinute(), System::nanoTime);
        this.addresses = new Rate(settings.perAddressAMinute(), System::nanoTime);
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_RESOURCES);
    }

    private void check(RoutingContext context) {
        var path = context.normalizedPath();
        if (!path.startsWith(PREFIX)) {
            context.next();
            return;
        }
        addresses
                .count(network(context.request().remoteAddress().hostAddress()))
                .or(() -> links.count(link(path)))
                .ifPresentOrElse(wait -> refuse(context, wait), context::next);
    }

    private static String link(String path) {
        int end = path.indexOf('/', PREFIX.length());
        var link = path.substring(PREFIX.length(), end < 0 ? path.length() : end);
        return link.substring(0, Math.min(link.length(), LONGEST_KEY));
    }

    /** Of an IPv6 address the network: its holder has all the others of it too. */
    static String network(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4 ? address : Arrays.toString(Arrays.copyOf(bytes, 8));
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private static void refuse(RoutingContext context, Duration wait) {
        context.response()
                .setStatusCode(429)
                .putHeader("Retry-After", Long.toString(wait.toSeconds() + 1))
                .putHeader("Content-Type", "text/html;charset=UTF-8")
                .end("""
                        <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Mở quá nhiều lần</title></head>\
                        <body><h1>Mở quá nhiều lần</h1><p role="alert">Liên kết được mở quá nhiều lần trong một phút. \
                        Xin đợi ít giây rồi tải lại trang; nội dung vừa gửi chưa được ghi nhận.</p></body></html>""");
    }
}
