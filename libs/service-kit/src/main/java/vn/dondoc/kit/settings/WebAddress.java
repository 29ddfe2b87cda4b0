package vn.dondoc.kit.settings;

import java.net.InetSocketAddress;
import java.net.URI;

/** Where something answers by HTTP, of a setting: {@code https://dondoc.example.vn}, without a slash at its end. */
public record WebAddress(URI uri) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    public WebAddress {
        boolean http = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
        if (!http || uri.getHost() == null || uri.getPath().endsWith("/")) {
            throw new IllegalArgumentException(
                    "must be like https://host or http://host:port, without a slash at its end: " + uri);
        }
    }

    /** Reads a setting; MicroProfile Config calls it by this name. */
    public static WebAddress parse(CharSequence text) {
        return new WebAddress(URI.create(text.toString()));
    }

    /** Where to connect to. */
    public InetSocketAddress socket() {
        int usual = "https".equals(uri.getScheme()) ? HTTPS : HTTP;
        return new InetSocketAddress(uri.getHost(), uri.getPort() < 0 ? usual : uri.getPort());
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
