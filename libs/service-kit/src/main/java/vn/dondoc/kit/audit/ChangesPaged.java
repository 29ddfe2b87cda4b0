package vn.dondoc.kit.audit;

import java.util.List;

/** One page of the changes, the latest first. @param total changes of all pages */
public record ChangesPaged(List<Change> items, int page, int size, long total) {

    public boolean hasEarlier() {
        return (page + 1L) * size < total;
    }
}
