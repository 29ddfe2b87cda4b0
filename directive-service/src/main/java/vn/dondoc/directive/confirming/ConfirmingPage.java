package vn.dondoc.directive.confirming;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import vn.dondoc.directive.intake.PostedForm;
import vn.dondoc.directive.reading.ReadDocument;
import vn.dondoc.kit.identity.Roles;
import vn.dondoc.kit.problem.Refusal;

/** A clerk pastes a text, sees it read, corrects it and registers it. */
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
        static native TemplateInstance paste(String text, String issuedOn, String problem);

        static native TemplateInstance choose(List<ReadDocument> documents, String text, String issuedOn);

        static native TemplateInstance confirm(ConfirmingView view);
    }

    @GET
    @Path("/new")
    public TemplateInstance paste() {
        return Templates.paste("", "", "");
    }

    @POST
    @Path("/readings")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(MultipartFormDataInput input) {
        var form = new PostedForm(input);
        var issuedOn = new DateField(form.text("issuedOn"));
        try {
            if (issuedOn.isUnreadable()) {
                return page(
                        400,
                        Templates.paste(
                                form.untouched("text"),
                                issuedOn.typed(),
                                "Ngày ban hành không đúng, ví dụ 24/5/2026."));
            }
            var documents = confirming.read(form.untouched("text"), issuedOn);
            var chosen = form.text("document");
            if (documents.size() > 1 && !chosen.matches("[0-9]{1,4}")) {
                return page(200, Templates.choose(documents, form.untouched("text"), issuedOn.typed()));
            }
            int index = documents.size() > 1 ? Math.min(Integer.parseInt(chosen), documents.size() - 1) : 0;
            return page(200, Templates.confirm(confirming.show(documents.get(index))));
        } catch (Refusal refusal) {
            // Nothing of a refused text is shown again: it may be a state secret
            return page(refusal.type().status(), Templates.paste("", issuedOn.typed(), refusal.detail()));
        }
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response register(MultipartFormDataInput input) {
        var posted = new PostedForm(input);
        try {
            return switch (confirming.act(posted)) {
                case Confirming.Registered(var id) ->
                    Response.seeOther(URI.create("/directives/" + id)).build();
                case Confirming.Again(var status, var view) -> page(status, Templates.confirm(view));
            };
        } catch (Refusal refusal) {
            return page(refusal.type().status(), Templates.paste("", "", refusal.detail()));
        }
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }
}
