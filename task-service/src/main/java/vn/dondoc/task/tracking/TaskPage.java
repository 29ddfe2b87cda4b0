package vn.dondoc.task.tracking;

import static vn.dondoc.kit.identity.Roles.ADMIN;
import static vn.dondoc.kit.identity.Roles.CLERK;
import static vn.dondoc.kit.identity.Roles.SUPERVISOR;
import static vn.dondoc.kit.identity.Roles.UNIT;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.kit.problem.Refusal;
import vn.dondoc.task.TaskId;

/** One task: what the document says, what became of it, who was told, who will be, and the forms to answer. */
@Path("/tasks/{id}")
@Produces(MediaType.TEXT_HTML)
class TaskPage {

    private final TaskSheets sheets;
    private final TaskAnswers answers;

    TaskPage(TaskSheets sheets, TaskAnswers answers) {
        this.sheets = sheets;
        this.answers = answers;
    }

    @GET
    @RolesAllowed({CLERK, SUPERVISOR, ADMIN, UNIT})
    public TemplateInstance show(TaskId id, @QueryParam("done") @Nullable String done) {
        return Templates.task(sheets.of(id), Done.words(done));
    }

    @POST
    @Path("/acknowledgement")
    @RolesAllowed({CLERK, SUPERVISOR, ADMIN, UNIT})
    public Response acknowledge(TaskId id) {
        return back(id, Done.after(answers.acknowledge(id), Done.ACKNOWLEDGED));
    }

    @POST
    @Path("/completion")
    @RolesAllowed({CLERK, SUPERVISOR, ADMIN, UNIT})
    public Response complete(
            TaskId id,
            @FormParam("note") @Size(max = TaskAnswers.LONGEST_NOTE, message = TaskAnswers.NOTE_TOO_LONG) @Nullable
                    String note) {
        return back(id, Done.after(answers.complete(id, note), Done.COMPLETED));
    }

    @POST
    @Path("/deadline")
    @RolesAllowed({CLERK, SUPERVISOR, ADMIN})
    public Response enterDay(
            TaskId id,
            @FormParam("lastDay") @Nullable String lastDay,
            @FormParam("eventDay") @Nullable String eventDay,
            @FormParam("everyUnit") @Nullable String everyUnit,
            @FormParam("reason") @Size(max = TaskAnswers.LONGEST_NOTE, message = TaskAnswers.NOTE_TOO_LONG) @Nullable
                    String reason) {
        var awaited = eventDay == null
                ? new AwaitedDay.LastDay(day(lastDay, "Cần nhập hạn cuối là một ngày."))
                : new AwaitedDay.Event(day(eventDay, "Cần nhập ngày mốc là một ngày."), null);
        answers.enterDay(id, awaited, everyUnit != null, reason);
        return back(id, Done.DAY_ENTERED);
    }

    @POST
    @Path("/amendment")
    @RolesAllowed({CLERK, SUPERVISOR, ADMIN})
    public Response amend(
            TaskId id,
            @FormParam("lastDay") @Nullable String lastDay,
            @FormParam("everyUnit") @Nullable String everyUnit,
            @FormParam("document")
                    @NotBlank(message = "Cần nêu văn bản.")
                    @Size(max = TaskAnswers.LONGEST_NOTE, message = TaskAnswers.NOTE_TOO_LONG)
                    String document) {
        answers.amend(id, day(lastDay, "Cần nhập hạn cuối là một ngày."), everyUnit != null, document);
        return back(id, Done.DAY_AMENDED);
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({CLERK, SUPERVISOR, ADMIN})
    public Response withdraw(
            TaskId id,
            @FormParam("reason")
                    @NotBlank(message = "Cần nêu căn cứ thu hồi.")
                    @Size(max = TaskAnswers.LONGEST_NOTE, message = TaskAnswers.NOTE_TOO_LONG)
                    String reason) {
        return back(id, Done.after(answers.withdraw(id, reason), Done.WITHDRAWN));
    }

    @POST
    @Path("/following")
    @RolesAllowed({CLERK, SUPERVISOR, ADMIN})
    public Response follow(TaskId id, @FormParam("followed") boolean followed) {
        if (followed) {
            answers.follow(id);
        } else {
            answers.unfollow(id);
        }
        return back(id, followed ? Done.FOLLOWED : Done.UNFOLLOWED);
    }

    private static LocalDate day(@Nullable String text, String otherwise) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException e) {
            throw Refusal.of(TaskProblem.INVALID, otherwise);
        }
    }

    /** So that reloading the page does not send the form again. */
    private static Response back(TaskId id, Done done) {
        return Response.seeOther(URI.create("/tasks/" + id + "?done=" + done.slug()))
                .build();
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance task(TaskSheet sheet, @Nullable String done);
    }
}
