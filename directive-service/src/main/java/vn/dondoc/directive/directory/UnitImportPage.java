package vn.dondoc.directive.directory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.intake.PostedForm;
import vn.dondoc.directive.intake.ReceivingText;
import vn.dondoc.kit.identity.Roles;
import vn.dondoc.kit.problem.Refusal;

/** A file of units: checked first, taken over when the reader of the check says so. */
@Path("/units/import")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.CLERK, Roles.ADMIN})
class UnitImportPage {

    private final ImportingUnits importing;
    private final ReceivingText receiving;

    UnitImportPage(ImportingUnits importing, ReceivingText receiving) {
        this.importing = importing;
        this.receiving = receiving;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance choose(String header, @Nullable String problem);

        static native TemplateInstance result(ImportResult result, String csv, boolean done);
    }

    @GET
    public TemplateInstance choose() {
        return Templates.choose(header(), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response post(InputStream body, @HeaderParam("Content-Type") String contentType) throws IOException {
        var form = PostedForm.of(body, contentType);
        try {
            var file = form.file("file");
            var csv = file.isPresent()
                    ? receiving.fromStream(new ByteArrayInputStream(file.get().content()))
                    : receiving.fromPage(form.untouched("csv"));
            var done = form.text("action").equals("import");
            var result = importing.run(csv, !done);
            return Response.status(result.errors().isEmpty() ? 200 : 422)
                    .entity(Templates.result(
                            result, csv, done && result.errors().isEmpty()))
                    .build();
        } catch (Refusal refusal) {
            return Response.status(refusal.type().status())
                    .entity(Templates.choose(header(), refusal.detail()))
                    .build();
        }
    }

    private static String header() {
        return String.join(",", UnitsCsv.COLUMNS);
    }
}
