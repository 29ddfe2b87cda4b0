package vn.dondoc.directive.edxml;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.dondoc.directive.submission.Answer;
import vn.dondoc.kit.identity.CurrentUser;
import vn.dondoc.kit.identity.Roles;
import vn.dondoc.kit.problem.FieldError;

/** Packages of the national document axis, for systems that have them as files. */
@Path("/api/directives/edxml")
@RolesAllowed(Roles.CLERK)
class EdxmlResource {

    private final ImportingPackage importing;
    private final CurrentUser user;

    EdxmlResource(ImportingPackage importing, CurrentUser user) {
        this.importing = importing;
        this.user = user;
    }

    /** Every media type comes here: what the bytes are is told by the bytes. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    public Response take(InputStream body) throws IOException {
        var imported = importing.run(body.readNBytes(importing.maxBytes() + 1), user.name());
        var files = imported.files().stream().map(ShownFile::of).toList();
        return switch (imported.answer()) {
            case Answer.Accepted accepted ->
                (isNew(accepted)
                                ? Response.created(URI.create("/api/directives/" + accepted.directiveId()))
                                : Response.ok())
                        .entity(Accepted.of(accepted, files))
                        .build();
            case Answer.Waiting waiting ->
                Response.accepted(new Waiting(
                                waiting.reason(),
                                waiting.repeat(),
                                imported.places().of(waiting.questions()),
                                files))
                        .build();
            case Answer.Rejected rejected ->
                throw OpeningPackage.refused(imported.places().of(rejected.errors()));
        };
    }

    private static boolean isNew(Answer.Accepted accepted) {
        return accepted.repeat() == null
                && (accepted.outcome() == Answer.Outcome.REGISTERED || accepted.outcome() == Answer.Outcome.REPLACED);
    }

    /** It took effect: as {@code directive-accepted.v1} has it. */
    record Accepted(
            Answer.Outcome outcome,
            Answer.@Nullable Repeat repeat,
            UUID directiveId,
            String issuer,
            @Nullable String number,
            LocalDate issuedOn,
            List<Answer.Assigned> assignments,
            List<ShownFile> files) {

        static Accepted of(Answer.Accepted answer, List<ShownFile> files) {
            return new Accepted(
                    answer.outcome(),
                    answer.repeat(),
                    answer.directiveId(),
                    answer.issuer(),
                    answer.number(),
                    answer.issuedOn(),
                    answer.assignments(),
                    files);
        }
    }

    /** For a clerk, or for the document that it concerns: as {@code directive-waiting.v1} has it. */
    record Waiting(
            Answer.Waiting.Reason reason,
            Answer.@Nullable Repeat repeat,
            List<FieldError> questions,
            List<ShownFile> files) {}

    /** @param keptOut why a file of the package was not read; null where it was */
    record ShownFile(String pointer, String name, @Nullable String keptOut) {

        static ShownFile of(CarriedFile file) {
            return new ShownFile(file.path(), file.name(), file.keptOut());
        }
    }
}
