package vn.dondoc.task.tracking;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.directive.DirectiveHead;

/**
 * The page of tasks.
 *
 * @param unit as it was asked for; null: all units the user sees
 * @param directive the document it is limited to
 * @param only the one section that is shown in full; null: the beginning of each
 */
record TaskOverview(
        @Nullable String unit,
        @Nullable DirectiveHead directive,
        @Nullable String only,
        boolean seesEveryUnit,
        List<Part> parts) {

    /** A section with some of its tasks. */
    record Part(String slug, String title, long count, int page, int size, List<TaskView> tasks) {

        public boolean more() {
            return (long) page * size + tasks.size() < count;
        }

        public int next() {
            return page + 1;
        }

        public int previous() {
            return page - 1;
        }
    }

    /** The filters, as the query of a link to another section or page. */
    public String filters() {
        return (unit == null ? "" : "&unit=" + URLEncoder.encode(unit, StandardCharsets.UTF_8))
                + (directive == null ? "" : "&directive=" + directive.id());
    }

    public boolean filtered() {
        return unit != null || directive != null;
    }
}
