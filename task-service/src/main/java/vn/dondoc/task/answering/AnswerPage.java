package vn.dondoc.task.answering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.task.TaskId;

/**
 * The page behind the link of a message: its holder answers without an account. Opening it changes nothing, because mail
 * scanners open links; each answer is a form of its own, and may be sent twice.
 */
@Path("/r/{token}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class AnswerPage {

    private static final int LONGEST_NOTE = 2_000;
    private static final String NOTE_TOO_LONG = "Ghi chú dài quá 2.000 ký tự.";

    private final AnsweringByLink answering;

    AnswerPage(AnsweringByLink answering) {
        this.answering = answering;
    }

    @GET
    public TemplateInstance show(String token) {
        return Templates.answer(answering.sheet(token), token, List.of());
    }

    @POST
    @Path("/acknowledgement")
    public TemplateInstance acknowledge(String token, @FormParam("task") List<TaskId> tasks) {
        var outcomes = answering.acknowledge(token, tasks);
        return Templates.answer(answering.sheet(token), token, outcomes);
    }

    @POST
    @Path("/completion")
    public TemplateInstance complete(
            String token,
            @FormParam("task") List<TaskId> tasks,
            @FormParam("note") @Size(max = LONGEST_NOTE, message = NOTE_TOO_LONG) @Nullable String note) {
        var outcomes = answering.complete(token, tasks, note);
        return Templates.answer(answering.sheet(token), token, outcomes);
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance answer(AnswerSheet sheet, String token, List<Outcome> outcomes);
    }
}
