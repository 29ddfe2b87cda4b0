package vn.dondoc.task.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.task.directive.DirectiveHead;
import vn.dondoc.task.directive.Units;
import vn.dondoc.task.tracking.TaskOverview.Part;

/** Gathers the page of tasks for the present user. */
@ApplicationScoped
class TaskSections {

    private static final int AT_A_GLANCE = 20;
    private static final int IN_FULL = 50;

    private final Tasks tasks;
    private final TaskViews views;
    private final VisibleTasks visible;
    private final Units units;
    private final CurrentUser user;

    TaskSections(Tasks tasks, TaskViews views, VisibleTasks visible, Units units, CurrentUser user) {
        this.tasks = tasks;
        this.views = views;
        this.visible = visible;
        this.units = units;
        this.user = user;
    }

    TaskOverview overview(
            @Nullable String unit, @Nullable String directive, @Nullable String only, int page, Instant now) {
        var wanted = unit == null || unit.isBlank() || !user.seesEveryUnit() ? null : unit.strip();
        var codes = visible.units(wanted == null ? null : units.codesFor(wanted));
        var search = TaskSearch.asked(codes, null, null, directive);
        var section = Optional.ofNullable(only).flatMap(Section::of);
        var parts = section.map(one -> List.of(part(one, search, page, IN_FULL, now)))
                .orElseGet(() -> Arrays.stream(Section.values())
                        .map(each -> part(each, search, 0, AT_A_GLANCE, now))
                        .toList());
        return new TaskOverview(
                wanted, head(search), section.map(Section::slug).orElse(null), user.seesEveryUnit(), parts);
    }

    private Part part(Section section, TaskSearch base, int page, int size, Instant now) {
        var search = base.only(section.condition());
        var found = views.of(tasks.page(search, page, size, now), now);
        return new Part(section.slug(), section.title(), tasks.count(search, now), page, size, found);
    }

    /** Only of a document of which the user sees a task. */
    private @Nullable DirectiveHead head(TaskSearch search) {
        return search.directive() == null
                ? null
                : tasks.page(search, 0, 1, Instant.EPOCH).stream()
                        .findFirst()
                        .map(task -> task.assignment().directive().head())
                        .orElse(null);
    }
}
