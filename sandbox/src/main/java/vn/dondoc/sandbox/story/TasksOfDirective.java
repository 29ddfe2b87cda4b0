package vn.dondoc.sandbox.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The tasks that a directive has become, once their number no longer grows. */
final class TasksOfDirective {

    private static final int PAGE = 200;
    private static final int MOST_LOOKS = 50;
    private static final long BETWEEN_LOOKS_MILLIS = 300;

    private final Api api;

    TasksOfDirective(Api api) {
        this.api = api;
    }

    List<JsonNode> all(String directiveId) throws InterruptedException {
        List<JsonNode> before = List.of();
        for (int look = 0; look < MOST_LOOKS; look++) {
            List<JsonNode> now = look(directiveId);
            if (!now.isEmpty() && now.size() == before.size()) {
                return now;
            }
            before = now;
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
        }
        throw new StoryFailed("The tasks of " + directiveId + " do not appear");
    }

    /** Ends at the first page that is not full: the total may already count what the page before did not yet hold. */
    private List<JsonNode> look(String directiveId) {
        List<JsonNode> items = new ArrayList<>();
        for (int page = 0; items.size() == page * PAGE; page++) {
            api.get("/api/tasks?directive=" + directiveId + "&page=" + page + "&size=" + PAGE, "supervisor")
                    .path("items")
                    .forEach(items::add);
        }
        return items;
    }
}
