package vn.dondoc.task.tracking;

import static vn.dondoc.kit.identity.Roles.ADMIN;
import static vn.dondoc.kit.identity.Roles.CLERK;
import static vn.dondoc.kit.identity.Roles.SUPERVISOR;
import static vn.dondoc.kit.identity.Roles.UNIT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.TaskId;

/** The tasks for other systems; a token with the role of a unit sees that unit's. */
@Path("/api/tasks")
@RolesAllowed({CLERK, SUPERVISOR, ADMIN, UNIT})
class TasksResource {

    private static final int LARGEST_PAGE = 200;
    /** Further pages would count beyond what a database can skip. */
    static final int LAST_PAGE = 1_000_000;

    private final Tasks tasks;
    private final VisibleTasks visible;
    private final TaskViews views;
    private final Plans plans;
    private final Clock clock;

    TasksResource(Tasks tasks, VisibleTasks visible, TaskViews views, Plans plans, Clock clock) {
        this.tasks = tasks;
        this.visible = visible;
        this.views = views;
        this.plans = plans;
        this.clock = clock;
    }

    @GET
    public TaskList list(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("status") @Nullable String status,
            @QueryParam("dueBefore") @Nullable String dueBefore,
            @QueryParam("directive") @Nullable String directive,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(LAST_PAGE) int page,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(LARGEST_PAGE) int size) {
        var now = clock.instant();
        var units = visible.units(unit == null ? null : List.of(unit));
        var search = TaskSearch.asked(units, status, dueBefore, directive);
        var items = views.of(tasks.page(search, page, size, now), now);
        return new TaskList(items, page, size, tasks.count(search, now));
    }

    @GET
    @Path("/{id}")
    public TaskView one(TaskId id) {
        return views.of(visible.task(id), clock.instant());
    }

    @GET
    @Path("/{id}/reminder-plan")
    public PlanView plan(TaskId id) {
        return plans.of(visible.task(id).id(), clock.instant());
    }

    record TaskList(List<TaskView> items, int page, int size, long total) {}
}
