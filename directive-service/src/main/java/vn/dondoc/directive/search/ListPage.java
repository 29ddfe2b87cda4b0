package vn.dondoc.directive.search;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page counted from 0
 * @param size how many items a page holds
 * @param total how many items the list has in all
 */
public record ListPage<T>(List<T> items, int page, int size, long total) {

    public static final String DEFAULT_SIZE = "50";
    private static final int MAX_SIZE = 200;

    public ListPage {
        items = List.copyOf(items);
    }

    /** The page number that was asked for, brought into what there can be. */
    public static int page(int asked) {
        return Math.clamp(asked, 0, Integer.MAX_VALUE / MAX_SIZE);
    }

    /** The size that was asked for, brought into 1 to 200. */
    public static int size(int asked) {
        return Math.clamp(asked, 1, MAX_SIZE);
    }

    public boolean hasNext() {
        return (page + 1L) * size < total;
    }

    public boolean hasPrevious() {
        return page > 0;
    }
}
