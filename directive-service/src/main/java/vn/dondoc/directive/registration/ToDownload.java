package vn.dondoc.directive.registration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * The original as it is handed out.
 *
 * @param disposition shown in the browser, or to be saved under a name
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ToDownload(String mediaType, String disposition, byte[] content) {

    static ToDownload text(String text) {
        return new ToDownload("text/plain;charset=UTF-8", "inline", text.getBytes(StandardCharsets.UTF_8));
    }

    static ToDownload file(Original original) {
        return new ToDownload(original.mediaType, attachment(original.name), original.content);
    }

    /** After RFC 6266: the name in plain letters for old programs, and as it is. */
    private static String attachment(String name) {
        var plain = Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._ ()-]", "_");
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
