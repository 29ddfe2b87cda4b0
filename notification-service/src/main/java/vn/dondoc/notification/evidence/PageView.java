package vn.dondoc.notification.evidence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What was asked for, and where the other pages are.
 *
 * @param task as typed, empty for all
 * @param unit as typed, empty for all
 * @param number from 1, as people count
 */
public record PageView(String task, String unit, long total, int number, boolean hasNext) {

    static PageView of(Filter filter, long total) {
        return new PageView(
                filter.task() == null ? "" : filter.task().toString(),
                filter.unit() == null ? "" : filter.unit(),
                total,
                filter.page() + 1,
                (filter.page() + 1L) * filter.size() < total);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public String previous() {
        return link(number - 2);
    }

    public String next() {
        return link(number);
    }

    private String link(int page) {
        return "/notifications?task=" + encoded(task) + "&unit=" + encoded(unit) + "&page=" + page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
