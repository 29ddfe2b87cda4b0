package vn.dondoc.task.tracking;

import static vn.dondoc.kit.identity.Roles.ADMIN;
import static vn.dondoc.kit.identity.Roles.CLERK;
import static vn.dondoc.kit.identity.Roles.SUPERVISOR;
import static vn.dondoc.kit.identity.Roles.UNIT;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** The tasks by urgency: what is overdue, due this week, later, has no day, is done. */
@Path("/tasks")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({CLERK, SUPERVISOR, ADMIN, UNIT})
class TasksPage {

    private final TaskSections sections;
    private final Clock clock;

    TasksPage(TaskSections sections, Clock clock) {
        this.sections = sections;
        this.clock = clock;
    }

    @GET
    public TemplateInstance show(
            @QueryParam("unit") @Nullable String unit,
            @QueryParam("directive") @Nullable String directive,
            @QueryParam("section") @Nullable String section,
            @QueryParam("page") @DefaultValue("0") @Min(0) @Max(TasksResource.LAST_PAGE) int page) {
        return Templates.tasks(sections.overview(unit, directive, section, page, clock.instant()));
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance tasks(TaskOverview overview);
    }
}
