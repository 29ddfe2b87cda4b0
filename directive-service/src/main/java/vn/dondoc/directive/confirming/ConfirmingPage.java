package vn.dondoc.directive.confirming;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import vn.dondoc.directive.file.FileFormat;
import vn.dondoc.directive.intake.PostedForm;
import vn.dondoc.kit.identity.Roles;
import vn.dondoc.kit.problem.Refusal;

/** A clerk chooses a file or pastes a text, sees it read, corrects it and registers it. */
@Path("/directives")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.CLERK)
class ConfirmingPage {

    private final Confirming confirming;

    ConfirmingPage(Confirming confirming) {
        this.confirming = confirming;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance paste(
                String text, String issuedOn, String problem, String accepted, int megabytes);

        static native TemplateInstance choose(ChoosingView view);

        static native TemplateInstance confirm(ConfirmingView view);
    }

    @GET
    @Path("/new")
    public TemplateInstance paste(@QueryParam("submission") @DefaultValue("") String submission) {
        if (submission.isEmpty()) {
            return paste("", "", "");
        }
        var waiting = confirming.waiting(submission);
        return Templates.confirm(confirming.show(confirming.read(waiting).getFirst(), waiting));
    }

    private TemplateInstance paste(String text, String issuedOn, String problem) {
        return Templates.paste(
                text, issuedOn, problem, FileFormat.forFileField(), confirming.maxFileBytes() / 1_000_000);
    }

    @POST
    @Path("/readings")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(InputStream body, @HeaderParam("Content-Type") String contentType) throws IOException {
        var form = PostedForm.of(body, contentType);
        var issuedOn = new DateField(form.text("givenIssuedOn"));
        try {
            if (issuedOn.isUnreadable()) {
                // A browser does not choose a file again for anybody
                var problem = "Ngày ban hành không đúng, ví dụ 24/5/2026."
                        + (form.file("file").isPresent() ? " Hãy sửa ngày và chọn lại tệp." : "");
                return page(400, paste(form.untouched("text"), issuedOn.typed(), problem));
            }
            var submission = confirming.submission(form);
            var documents = confirming.read(submission);
            if (documents.size() > 1 && form.text("document").isEmpty()) {
                return page(200, Templates.choose(ChoosingView.of(submission, documents)));
            }
            int index = Math.min(submission.document(), documents.size() - 1);
            return page(200, Templates.confirm(confirming.show(documents.get(index), submission.at(index))));
        } catch (Refusal refusal) {
            // Nothing of a refused text is shown again: it may be a state secret
            return page(refusal.type().status(), paste("", issuedOn.typed(), refusal.detail()));
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response register(InputStream body, @HeaderParam("Content-Type") String contentType) throws IOException {
        var posted = PostedForm.of(body, contentType);
        try {
            return switch (confirming.act(posted)) {
                case Confirming.Registered(var id) ->
                    Response.seeOther(URI.create("/directives/" + id)).build();
                case Confirming.OneOfSeveral(var id, var submission, var documents) ->
                    page(200, Templates.choose(ChoosingView.after(id, submission, documents)));
                case Confirming.Again(var status, var view) -> page(status, Templates.confirm(view));
            };
        } catch (Refusal refusal) {
            return page(refusal.type().status(), paste("", "", refusal.detail()));
        }
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
